import { saveProblemOf, type SaveProblem } from '../../data/settings/save-problem.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import { DismissButton } from './DismissButton.tsx';
import type { SaveStatus } from './settings-session.ts';
import { StatusButton } from './StatusButton.tsx';

const PROBLEMS = {
  full: 'saveFailedFull',
  unreachable: 'saveFailedUnreachable',
  other: 'saveFailedOther',
} satisfies Record<SaveProblem, MessageKey>;

type SaveNoticeProps = { status: SaveStatus; onUndo: () => void; onRetry: () => void; onDismiss: () => void };

/** Says that a change is saved, with undo; or why it is not, with another try. */
export function SaveNotice({ status, onUndo, onRetry, onDismiss }: SaveNoticeProps) {
  return (
    <div class="save-status" tabIndex={-1} data-state={status.state}>
      <output>
        {status.state === 'saving' && t('saving')}
        {status.state === 'saved' && t('saved')}
        {status.state === 'undone' && t('undone')}
      </output>
      <p role="alert">
        {status.state === 'failed' && t(PROBLEMS[saveProblemOf(status.error)], status.error)}
      </p>
      {status.state === 'saved' && <StatusButton label={t('undo')} onPress={onUndo} />}
      {status.state === 'failed' && <StatusButton label={t('retrySave')} onPress={onRetry} />}
      {status.state !== 'idle' && status.state !== 'saving' && <DismissButton onDismiss={onDismiss} />}
    </div>
  );
}
