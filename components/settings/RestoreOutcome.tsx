import { useEffect, useRef } from 'preact/hooks';
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
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // At the end of the page it would be below the window, or under what is said there.
    if (state.step !== 'idle') place.current?.scrollIntoView({ block: 'nearest' });
  }, [state.step]);
  /** The button goes with its press: the focus stays where it is said what came of it. */
  const leaveFocus = (then: () => void) => (): void => {
    place.current?.focus({ preventScroll: true });
    then();
  };
  // Until the first entries are written nobody knows how far it is.
  const { done, total } = state.step === 'writing' ? state : { done: 0, total: 0 };
  return (
    <div ref={place} tabIndex={-1}>
      {(state.step === 'reading' || state.step === 'writing') && (
        <div class="restoring">
          <label>
            {t(state.step === 'reading' ? 'ownReading' : 'restoring')}
            <progress value={done > 0 ? done : undefined} max={Math.max(1, total)} />
          </label>
          <button type="button" class="button" onClick={leaveFocus(onCancel)}>
            {t('ownCancel')}
          </button>
        </div>
      )}
      <output class="setting-reason">{state.step === 'done' && state.outcome.text}</output>
      {state.step === 'done' && state.outcome.undo && (
        <button type="button" class="button quiet" onClick={leaveFocus(onUndo)}>
          {t('restoreOwnUndo')}
        </button>
      )}
      <div role="alert">
        {state.step === 'refused' && <p class="problem">{t(PROBLEMS[state.problem])}</p>}
        {state.step === 'failed' && <p class="problem">{state.text}</p>}
        {state.step === 'done' && state.problem && <p class="problem">{state.problem}</p>}
      </div>
    </div>
  );
}
