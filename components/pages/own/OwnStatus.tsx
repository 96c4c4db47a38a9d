import { t } from '../../platform/i18n.ts';
import { DismissButton } from '../../settings/DismissButton.tsx';
import { StatusButton } from '../../settings/StatusButton.tsx';
import type { OwnEntries } from './use-own-entries.ts';

/** Says what was done, with undo, or why it was not; where the settings say "saved". */
export function OwnStatus({
  isSaving,
  done,
  failure,
  undo,
  dismiss,
}: Pick<OwnEntries, 'isSaving' | 'done' | 'failure' | 'undo' | 'dismiss'>) {
  const settled = failure ? 'failed' : done ? 'saved' : 'idle';
  const state = isSaving ? 'saving' : settled;
  const canUndo = done?.undoable && (state === 'saved' || (state === 'failed' && failure?.isOfUndo));
  return (
    <div class="save-status" tabIndex={-1} data-state={state}>
      <output>
        {state === 'saving' && t('saving')}
        {state === 'saved' && done?.text}
      </output>
      <p role="alert">{state === 'failed' && failure?.text}</p>
      {canUndo && <StatusButton label={t('ownUndo')} onPress={() => void undo()} />}
      {(state === 'saved' || state === 'failed') && <DismissButton onDismiss={dismiss} />}
    </div>
  );
}
