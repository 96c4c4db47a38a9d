import { t } from '../platform/i18n.ts';

/** Takes a status away that has been read; it would lie over the page until the next change. */
export const DismissButton = ({ onDismiss }: { onDismiss: () => void }) => (
  <button type="button" class="dismiss" aria-label={t('dismissStatus')} onClick={onDismiss}>
    <span aria-hidden="true">×</span>
  </button>
);
