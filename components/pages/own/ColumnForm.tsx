import { IMPORT_COLUMNS, type ColumnMapping, type ImportColumn } from '../../../data/own/import-columns.ts';
import type { ImportTable } from '../../../data/own/import-table.ts';
import { t, type MessageKey } from '../../platform/i18n.ts';

const COLUMN_LABELS = {
  headword: 'ownHeadword',
  definition: 'ownDefinition',
  aliases: 'ownAliasColumn',
  link: 'ownLink',
  caseRule: 'ownCaseColumn',
} as const satisfies Record<ImportColumn, MessageKey>;

/** UTF-16 units of a cell that are shown to know it by; a cell may hold a whole file. */
const SHOWN_LENGTH = 100;

type Props = {
  table: ImportTable;
  mapping: ColumnMapping;
  onChange: (mapping: ColumnMapping) => void;
  onHeader: (isHeader: boolean) => void;
};

/** Which column holds what, with the first row beside it to see by. */
export function ColumnForm({ table, mapping, onChange, onHeader }: Props) {
  const options = table.columns.map((name, index) => ({
    index,
    name: name.slice(0, SHOWN_LENGTH) || t('ownColumn', String(index + 1)),
  }));
  return (
    <>
      <div class="own-mapping">
        {IMPORT_COLUMNS.map((column) => (
          <label class="own-field" key={column}>
            <span>{t(COLUMN_LABELS[column])}</span>
            <select
              class="field"
              value={mapping[column]}
              onChange={({ currentTarget }) =>
                onChange({ ...mapping, [column]: Number(currentTarget.value) })
              }
            >
              {column !== 'headword' && <option value={-1}>{t('ownNoColumn')}</option>}
              {options.map(({ index, name }) => (
                <option key={index} value={index}>
                  {name}
                </option>
              ))}
            </select>
            <small dir="auto">{table.rows[0]?.cells[mapping[column]]?.slice(0, SHOWN_LENGTH) ?? ''}</small>
          </label>
        ))}
      </div>
      {table.format !== 'json' && (
        <label class="own-check">
          <input
            type="checkbox"
            checked={table.header !== undefined}
            onChange={({ currentTarget }) => onHeader(currentTarget.checked)}
          />
          <span>{t('ownHeaderRow')}</span>
        </label>
      )}
    </>
  );
}
