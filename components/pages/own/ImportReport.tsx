import type { ImportPlan, Rejected } from '../../../data/own/import-plan.ts';
import { t, type MessageKey } from '../../platform/i18n.ts';
import { PROBLEM_LABELS } from './EntryForm.tsx';
import { SampleMarks } from './SampleMarks.tsx';

/** Lines shown before "and … more": enough to see what is wrong with a file. */
const SHOWN_LINES = 100;

const REJECTION_LABELS = {
  ...PROBLEM_LABELS,
  twiceInFile: 'ownTwiceInFile',
  glossaryFull: 'ownGlossaryFull',
} as const satisfies Record<Rejected['problem'], MessageKey>;

const count = (number: number): string => number.toLocaleString();

type Props = { plan: ImportPlan; onWrite: () => void; onBack: () => void };

/** What an import would do, line by line, before it does it. */
export function ImportReport({ plan, onWrite, onBack }: Props) {
  const { added, changed, duplicates, rejected } = plan;
  const writes = added.length + changed.length;
  return (
    <div class="own-report">
      <dl class="own-counts">
        <div>
          <dt>{t('ownPlanAdded')}</dt>
          <dd>{count(added.length)}</dd>
        </div>
        <div>
          <dt>{t('ownPlanChanged')}</dt>
          <dd>{count(changed.length)}</dd>
        </div>
        <div>
          <dt>{t('ownPlanSame')}</dt>
          <dd>{count(duplicates)}</dd>
        </div>
        <div>
          <dt>{t('ownPlanRejected')}</dt>
          <dd>{count(rejected.length)}</dd>
        </div>
      </dl>
      {changed.length > 0 && (
        <details>
          <summary>{t('ownPlanChanged')}</summary>
          <ul>
            {changed.slice(0, SHOWN_LINES).map(({ before, fields }) => (
              <li key={before.id}>
                <strong>{fields.headword}</strong> <del>{before.definition}</del>{' '}
                <ins>{fields.definition}</ins>
              </li>
            ))}
          </ul>
        </details>
      )}
      {rejected.length > 0 && (
        <details open>
          <summary>{t('ownPlanRejected')}</summary>
          <ul>
            {rejected.slice(0, SHOWN_LINES).map(({ line, text, problem }) => (
              <li key={line}>
                <span class="own-line">{t('ownLine', count(line))}</span>{' '}
                {text && <strong>{`${text} `}</strong>}
                {t(REJECTION_LABELS[problem])}
              </li>
            ))}
          </ul>
          {rejected.length > SHOWN_LINES && <p>{t('ownMoreLines', count(rejected.length - SHOWN_LINES))}</p>}
        </details>
      )}
      {added.length > 0 && <SampleMarks entries={added} />}
      <div class="own-actions">
        <button type="button" class="own-primary" disabled={writes === 0} onClick={onWrite}>
          {writes === 0 ? t('ownNothingToImport') : t('ownImportNow', count(writes))}
        </button>
        <button type="button" onClick={onBack}>
          {t('ownBack')}
        </button>
      </div>
    </div>
  );
}
