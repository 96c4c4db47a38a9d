import { useState } from 'preact/hooks';
import type { ColumnMapping } from '../../../data/own/import-plan.ts';
import type { FileProblem, ImportTable } from '../../../data/own/import-table.ts';
import type { OwnEntry } from '../../../data/own/own-entry.ts';
import { t, type MessageKey } from '../../platform/i18n.ts';
import { ImportReport } from './ImportReport.tsx';
import { useImport, type WritePlan } from './use-import.ts';

const FILE_PROBLEM_LABELS = {
  tooLarge: 'ownFileTooLarge',
  empty: 'ownFileEmpty',
  tooManyRows: 'ownFileTooManyRows',
  notJson: 'ownFileNotJson',
  unknownJson: 'ownFileUnknownJson',
  newerVersion: 'ownFileNewer',
  binary: 'ownFileBinary',
} as const satisfies Record<FileProblem, MessageKey>;

const COLUMN_LABELS = {
  headword: 'ownHeadword',
  definition: 'ownDefinition',
  aliases: 'ownAliases',
  link: 'ownLink',
  caseRule: 'ownCaseColumn',
} as const satisfies Record<keyof ColumnMapping, MessageKey>;
const COLUMNS = [
  'headword',
  'definition',
  'aliases',
  'link',
  'caseRule',
] as const satisfies (keyof ColumnMapping)[];

type Props = {
  /** Entries of the glossary imported into. */
  existing: readonly OwnEntry[];
  /** Own entries in all glossaries. */
  total: number;
  write: WritePlan;
  onClose: () => void;
};

/** Brings a file or a pasted list into a glossary: choose, map, look, then write. */
export function ImportPanel({ existing, total, write, onClose }: Props) {
  const { state, read, map, plan, write: writePlan, cancel } = useImport(existing, total);
  const [pasted, setPasted] = useState('');

  return (
    <section class="own-form" aria-labelledby="own-import">
      <h3 id="own-import">{t('ownImport')}</h3>
      {state.step === 'choosing' && (
        <>
          <p class="own-note">{t('ownImportNote')}</p>
          <label>
            <span>{t('ownFile')}</span>
            <input
              type="file"
              accept=".csv,.tsv,.txt,.json,text/plain,text/csv,application/json"
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                if (file) void read(file);
              }}
            />
          </label>
          <label>
            <span>{t('ownPaste')}</span>
            <textarea
              rows={4}
              value={pasted}
              placeholder={t('ownPasteExample')}
              onInput={({ currentTarget }) => setPasted(currentTarget.value)}
            />
          </label>
          {state.problem && (
            <p class="own-problems" role="alert">
              {t(FILE_PROBLEM_LABELS[state.problem])}
            </p>
          )}
          <div class="own-actions">
            <button
              type="button"
              class="own-primary"
              disabled={pasted.trim() === ''}
              onClick={() => void read(new Blob([pasted]))}
            >
              {t('ownReadPasted')}
            </button>
            <button type="button" onClick={onClose}>
              {t('ownCancel')}
            </button>
          </div>
        </>
      )}
      {state.step === 'mapping' && (
        <>
          <p class="own-note">
            {t(
              'ownFileRead',
              state.table.rows.length.toLocaleString(),
              state.table.format.toUpperCase(),
              state.table.encoding,
            )}
          </p>
          <MappingForm table={state.table} mapping={state.mapping} onChange={map} />
          <div class="own-actions">
            <button type="button" class="own-primary" onClick={() => void plan()}>
              {t('ownTryRun')}
            </button>
            <button type="button" onClick={cancel}>
              {t('ownBack')}
            </button>
          </div>
        </>
      )}
      {(state.step === 'planning' || state.step === 'writing') && (
        <>
          <label class="own-progress">
            <span>{state.step === 'planning' ? t('ownPlanning') : t('ownWriting')}</span>
            <progress value={state.done} max={Math.max(1, state.total)} />
          </label>
          <div class="own-actions">
            <button type="button" onClick={cancel}>
              {t('ownCancel')}
            </button>
          </div>
        </>
      )}
      {state.step === 'planned' && (
        <ImportReport plan={state.plan} onWrite={() => void writePlan(write)} onBack={cancel} />
      )}
      {state.step === 'finished' && (
        <>
          <output>{t('ownImported', state.written.toLocaleString())}</output>
          <div class="own-actions">
            <button type="button" class="own-primary" onClick={onClose}>
              {t('ownClose')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

type MappingProps = {
  table: ImportTable;
  mapping: ColumnMapping;
  onChange: (mapping: ColumnMapping) => void;
};

/** Which column holds what, with the first rows beside it to see by. */
function MappingForm({ table, mapping, onChange }: MappingProps) {
  const options = table.columns.map((name, index) => ({
    index,
    name: name || t('ownColumn', String(index + 1)),
  }));
  return (
    <div class="own-mapping">
      {COLUMNS.map((column) => (
        <label key={column}>
          <span>{t(COLUMN_LABELS[column])}</span>
          <select
            value={mapping[column]}
            onChange={({ currentTarget }) => onChange({ ...mapping, [column]: Number(currentTarget.value) })}
          >
            {column !== 'headword' && <option value={-1}>{t('ownNoColumn')}</option>}
            {options.map(({ index, name }) => (
              <option key={index} value={index}>
                {name}
              </option>
            ))}
          </select>
          <small>{table.rows[0]?.cells[mapping[column]] ?? ''}</small>
        </label>
      ))}
    </div>
  );
}
