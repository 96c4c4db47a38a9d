import { t } from '../../platform/i18n.ts';
import { DismissButton } from '../../settings/DismissButton.tsx';
import type { OwnEntries } from './use-own-entries.ts';

/** Says what was done, with undo, or why it was not; where the settings say "saved". */
export function OwnStatus({ done, error, dismiss }: Pick<OwnEntries, 'done' | 'error' | 'dismiss'>) {
  const state = error === undefined ? (done ? 'saved' : 'idle') : 'failed';
  return (
    <div class="save-status" data-state={state}>
      <output>{state === 'saved' && done?.text}</output>
      <p role="alert">{error}</p>
      {state === 'saved' && done && (
        <button type="button" class="button" onClick={() => void done.undo()}>
          {t('ownUndo')}
        </button>
      )}
      {state !== 'idle' && <DismissButton onDismiss={dismiss} />}
    </div>
  );
}
