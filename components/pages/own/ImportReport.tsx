import { useMemo } from 'preact/hooks';
import type { ConflictOf } from '../../../data/own/conflicts.ts';
import type { ImportPlan, Rejected } from '../../../data/own/import-plan.ts';
import { t, type MessageKey } from '../../platform/i18n.ts';
import { counted, figure } from './counted.ts';
import { PROBLEM_LABELS } from './EntryForm.tsx';
import { ChangedEntryLine, NewEntryLine } from './EntryLines.tsx';
import { PlanLines } from './PlanLines.tsx';
import { SampleMarks } from './SampleMarks.tsx';
import { StepButtons } from './StepButtons.tsx';

const REJECTION_LABELS = {
  ...PROBLEM_LABELS,
  twiceInFile: 'ownTwiceInFile',
  glossaryFull: 'ownGlossaryFull',
} as const satisfies Record<Rejected['problem'], MessageKey>;

type Props = {
  plan: Omit<ImportPlan, 'ids'>;
  /** Whether glossaries come with it that are new or have other rules. */
  hasRules: boolean;
  conflictOf: ConflictOf;
  onWrite: () => void;
  onBack: () => void;
};

/** What an import would do, line by line, before it does it. */
export function ImportReport({ plan, hasRules, conflictOf, onWrite, onBack }: Props) {
  const { added, changed, duplicates, rejected, unmarkable } = plan;
  const writes = added.length + changed.length;
  const withoutWords = t(hasRules ? 'ownImportRules' : 'ownNothingToImport');
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
      <PlanLines
        title={t('ownPlanRejected')}
        isOpen
        items={rejected}
        keyOf={({ line, text }) => `${line} ${text}`}
        renderLine={({ line, text, problem }) => (
          <>
            <span class="own-line">{t('ownLine', figure(line))}</span>{' '}
            {text && (
              <>
                <bdi class="invalid-text">{text}</bdi>{' '}
              </>
            )}
            {t(REJECTION_LABELS[problem])}
          </>
        )}
      />
      <PlanLines
        title={t('ownPlanChanged')}
        items={changed}
        keyOf={({ before }) => before.id}
        renderLine={({ before, fields }) => <ChangedEntryLine before={before} fields={fields} />}
      />
      <PlanLines
        title={t('ownPlanConflicts')}
        note={t('ownPlanConflictsNote')}
        items={conflicts}
        keyOf={({ headword, bundled }) => `${headword} ${bundled}`}
        renderLine={({ headword, bundled }) => (
          <>
            <bdi class="invalid-text">{headword}</bdi> {bundled !== headword && <bdi>→ {bundled}</bdi>}
          </>
        )}
      />
      <PlanLines
        title={t('ownPlanUnmarkable')}
        note={t('ownPlanUnmarkableNote')}
        isOpen
        items={unmarkable}
        keyOf={(headword) => headword}
        renderLine={(headword) => <bdi class="invalid-text">{headword}</bdi>}
      />
      <PlanLines
        title={t('ownPlanAdded')}
        items={added}
        keyOf={({ headword }) => headword}
        renderLine={(fields) => <NewEntryLine {...fields} />}
      />
      {added.length > 0 && <SampleMarks entries={added} />}
      <StepButtons
        on={{
          label: writes === 0 ? withoutWords : counted(writes, 'ownImportNowOne', 'ownImportNow'),
          isOff: writes === 0 && !hasRules,
          onClick: onWrite,
        }}
        back={{ label: t('ownBack'), onClick: onBack }}
      />
    </div>
  );
}
