import { useMemo } from 'preact/hooks';
import type { ImportPlan, Rejected } from '../../../data/own/import-plan.ts';
import { t, type MessageKey } from '../../platform/i18n.ts';
import type { ConflictOf } from './conflict-of.ts';
import { counted, figure } from './counted.ts';
import { PROBLEM_LABELS } from './EntryForm.tsx';
import { SampleMarks } from './SampleMarks.tsx';
import { StepButtons } from './StepButtons.tsx';

/** Lines shown before "and … more": enough to see what is wrong with a file. */
const SHOWN_LINES = 100;

const REJECTION_LABELS = {
  ...PROBLEM_LABELS,
  twiceInFile: 'ownTwiceInFile',
  glossaryFull: 'ownGlossaryFull',
} as const satisfies Record<Rejected['problem'], MessageKey>;

type Props = { plan: ImportPlan; conflictOf: ConflictOf; onWrite: () => void; onBack: () => void };

/** What an import would do, line by line, before it does it. */
export function ImportReport({ plan, conflictOf, onWrite, onBack }: Props) {
  const { added, changed, duplicates, rejected } = plan;
  const writes = added.length + changed.length;
  const conflicts = useMemo(
    () =>
      added.flatMap(({ headword, aliases }) => {
        const bundled = conflictOf({ headword, aliases })?.headword;
        return bundled === undefined ? [] : { headword, bundled };
      }),
    [added, conflictOf],
  );
  return (
    <div class="own-form">
      <dl class="own-counts">
        <div>
          <dt>{t('ownPlanAdded')}</dt>
          <dd>{figure(added.length)}</dd>
        </div>
        <div>
          <dt>{t('ownPlanChanged')}</dt>
          <dd>{figure(changed.length)}</dd>
        </div>
        <div>
          <dt>{t('ownPlanSame')}</dt>
          <dd>{figure(duplicates)}</dd>
        </div>
        <div>
          <dt>{t('ownPlanRejected')}</dt>
          <dd>{figure(rejected.length)}</dd>
        </div>
      </dl>
      {changed.length > 0 && (
        <details class="own-lines">
          <summary>{t('ownPlanChanged')}</summary>
          <ul>
            {changed.slice(0, SHOWN_LINES).map(({ before, fields }) => (
              <li key={before.id}>
                <bdi class="invalid-text">{fields.headword}</bdi> <del>{before.definition}</del>{' '}
                <ins>{fields.definition}</ins>
              </li>
            ))}
          </ul>
        </details>
      )}
      {rejected.length > 0 && (
        <details class="own-lines" open>
          <summary>{t('ownPlanRejected')}</summary>
          <ul>
            {rejected.slice(0, SHOWN_LINES).map(({ line, text, problem }) => (
              <li key={`${line} ${text}`}>
                <span class="own-line">{t('ownLine', figure(line))}</span>{' '}
                {text && (
                  <>
                    <bdi class="invalid-text">{text}</bdi>{' '}
                  </>
                )}
                {t(REJECTION_LABELS[problem])}
              </li>
            ))}
          </ul>
          {rejected.length > SHOWN_LINES && <p>{t('ownMoreLines', figure(rejected.length - SHOWN_LINES))}</p>}
        </details>
      )}
      {conflicts.length > 0 && (
        <details class="own-lines">
          <summary>
            {t('ownPlanConflicts')} ({figure(conflicts.length)})
          </summary>
          <p class="setting-reason">{t('ownPlanConflictsNote')}</p>
          <ul>
            {conflicts.slice(0, SHOWN_LINES).map(({ headword, bundled }) => (
              <li key={`${headword} ${bundled}`}>
                <bdi class="invalid-text">{headword}</bdi> {bundled !== headword && <bdi>→ {bundled}</bdi>}
              </li>
            ))}
          </ul>
          {conflicts.length > SHOWN_LINES && (
            <p>{t('ownMoreLines', figure(conflicts.length - SHOWN_LINES))}</p>
          )}
        </details>
      )}
      {added.length > 0 && <SampleMarks entries={added} />}
      <StepButtons
        on={{
          label: writes === 0 ? t('ownNothingToImport') : counted(writes, 'ownImportNowOne', 'ownImportNow'),
          isOff: writes === 0,
          onClick: onWrite,
        }}
        back={{ label: t('ownBack'), onClick: onBack }}
      />
    </div>
  );
}
