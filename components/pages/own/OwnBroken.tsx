import { t } from '../../platform/i18n.ts';
import { RetryButton } from '../RetryButton.tsx';

/** In the place of the page while the storage does not open: an empty list would look like a loss. */
export const OwnBroken = ({ reason, onRetry }: { reason: string; onRetry: () => void }) => (
  <section class="settings-section own-none" aria-labelledby="own-broken" role="alert">
    <h2 id="own-broken">{t('ownBroken')}</h2>
    <p class="setting-reason">{t('ownBrokenHint', reason)}</p>
    <div class="buttons">
      <RetryButton label={t('ownRetry')} onRetry={onRetry} />
    </div>
  </section>
);
