import { t, type MessageKey } from '../platform/i18n.ts';
import type { RestoreProblem } from './read-backup.ts';
import type { RestoreState } from './use-restore.ts';

const PROBLEMS = {
  'too-big': 'restoreTooBig',
  unreadable: 'restoreUnreadable',
  'not-json': 'restoreNotJson',
  'not-ours': 'restoreNotOurs',
  'too-new': 'restoreTooNew',
  damaged: 'restoreDamaged',
} satisfies Record<RestoreProblem, MessageKey>;

type RestoreOutcomeProps = { state: RestoreState; onUndo: () => void; onCancel: () => void };

/** How far restoring a file is, and what came of it. */
export function RestoreOutcome({ state, onUndo, onCancel }: RestoreOutcomeProps) {
  return (
    <>
      {(state.step === 'reading' || state.step === 'writing') && (
        <div class="restoring">
          <label>
            {t(state.step === 'reading' ? 'ownReading' : 'restoring')}
            {state.step === 'reading' ? (
              <progress />
            ) : (
              <progress value={state.done} max={Math.max(1, state.total)} />
            )}
          </label>
          <button type="button" class="button" onClick={onCancel}>
            {t('ownCancel')}
          </button>
        </div>
      )}
      <output class="setting-reason">{state.step === 'done' && state.outcome.text}</output>
      {state.step === 'done' && state.outcome.undo && (
        <button type="button" class="button quiet" onClick={onUndo}>
          {t('restoreOwnUndo')}
        </button>
      )}
      <div role="alert">
        {state.step === 'refused' && <p class="problem">{t(PROBLEMS[state.problem])}</p>}
        {state.step === 'failed' && <p class="problem">{state.text}</p>}
      </div>
    </>
  );
}
