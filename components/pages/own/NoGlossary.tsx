import { t } from '../../platform/i18n.ts';

/** What stands in the place of the list before there is any glossary: what it is good for, and the two ways to begin. */
export const NoGlossary = ({ onNew, onImport }: { onNew: () => void; onImport: () => void }) => (
  <section class="settings-section own-none" aria-labelledby="own-none">
    <h2 id="own-none">{t('ownNoGlossariesTitle')}</h2>
    <p class="setting-reason">{t('ownNoGlossaries')}</p>
    <div class="buttons">
      <button type="button" class="button primary" onClick={onNew}>
        {t('ownNewGlossary')}
      </button>
      <button type="button" class="button" onClick={onImport}>
        {t('ownImport')}
      </button>
    </div>
  </section>
);
