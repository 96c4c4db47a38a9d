import type { Settings } from '../../data/settings.ts';
import { t } from '../platform/i18n.ts';

type PreviewProps = { settings: Settings };

/** A paragraph with real marks and a real card, as the settings have them. */
export function Preview({ settings }: PreviewProps) {
  return (
    <aside class="preview" aria-labelledby="preview">
      <h2 id="preview">{t('previewLabel')}</h2>
      <p class="setting-reason">{t(settings.enabled ? 'previewReason' : 'previewOff')}</p>
    </aside>
  );
}
