import { SEPARATORS } from '../../../data/own/import-table.ts';
import { t, type MessageKey } from '../../platform/i18n.ts';

const SEPARATOR_LABELS = {
  ',': 'separatorComma',
  ';': 'separatorSemicolon',
  '\t': 'separatorTab',
  '|': 'separatorBar',
  '': 'separatorNone',
} as const satisfies Record<(typeof SEPARATORS)[number], MessageKey>;

type Props = { separator: string; onChoose: (separator: string) => void };

/** Reads the file with another separator between its cells: a comma may also be part of what a cell says. */
export function SeparatorChoice({ separator, onChoose }: Props) {
  const isDeclared = !SEPARATORS.some((each) => each === separator);
  return (
    <label class="own-field own-separator">
      <span>{t('ownSeparator')}</span>
      <select class="field" value={separator} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {SEPARATORS.map((each) => (
          <option key={each} value={each}>
            {t(SEPARATOR_LABELS[each])}
          </option>
        ))}
        {isDeclared && <option value={separator}>{separator}</option>}
      </select>
    </label>
  );
}
