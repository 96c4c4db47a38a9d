import { t } from '../../platform/i18n.ts';
import { DismissButton } from '../../settings/DismissButton.tsx';
import { StatusButton } from '../../settings/StatusButton.tsx';
import type { OwnEntries } from './use-own-entries.ts';

/** Says what was done, with undo, or why it was not; where the settings say "saved". */
export function OwnStatus({
  isSaving,
  done,
  error,
  dismiss,
}: Pick<OwnEntries, 'isSaving' | 'done' | 'error' | 'dismiss'>) {
  const settled = error === undefined ? (done ? 'saved' : 'idle') : 'failed';
  const state = isSaving ? 'saving' : settled;
  return (
    <div class="save-status" tabIndex={-1} data-state={state}>
      <output>
        {state === 'saving' && t('saving')}
        {state === 'saved' && done?.text}
      </output>
      <p role="alert">{state === 'failed' && error}</p>
      {state === 'saved' && done?.undo && (
        <StatusButton label={t('ownUndo')} onPress={() => void done.undo?.()} />
      )}
      {(state === 'saved' || state === 'failed') && <DismissButton onDismiss={dismiss} />}
    </div>
  );
}
