import { saveProblemOf, type SaveProblem } from '../../data/settings/save-problem.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import { DismissButton } from './DismissButton.tsx';
import type { SaveStatus as Status } from './settings-session.ts';

const PROBLEMS = {
  full: 'saveFailedFull',
  unreachable: 'saveFailedUnreachable',
  other: 'saveFailedOther',
} satisfies Record<SaveProblem, MessageKey>;

type SaveStatusProps = { status: Status; onUndo: () => void; onRetry: () => void; onDismiss: () => void };

/** Says that a change is saved, with undo; or why it is not, with another try. */
export function SaveStatus({ status, onUndo, onRetry, onDismiss }: SaveStatusProps) {
  return (
    <div class="save-status" data-state={status.state}>
      <output>
        {status.state === 'saving' && t('saving')}
        {status.state === 'saved' && t('saved')}
        {status.state === 'undone' && t('undone')}
      </output>
      <p role="alert">
        {status.state === 'failed' && t(PROBLEMS[saveProblemOf(status.error)], status.error)}
      </p>
      {status.state === 'saved' && (
        <button type="button" class="button" onClick={onUndo}>
          {t('undo')}
        </button>
      )}
      {status.state === 'failed' && (
        <button type="button" class="button" onClick={onRetry}>
          {t('retrySave')}
        </button>
      )}
      {status.state !== 'idle' && status.state !== 'saving' && <DismissButton onDismiss={onDismiss} />}
    </div>
  );
}
