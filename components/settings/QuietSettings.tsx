import type { WrongMeaning } from '../../data/settings/settings.ts';
import { t } from '../platform/i18n.ts';
import { Items } from './Items.tsx';
import { Section } from './Section.tsx';
import type { SettingsPartProps } from './SettingsForm.tsx';

const where = ({ site }: WrongMeaning): string => (site === '*' ? t('wrongMeaningAnywhere') : site);

/** Entries the reader knows, and names that meant something else. */
export function QuietSettings({ settings, onEdit, headwordOf }: SettingsPartProps) {
  return (
    <Section id="quiet" title={t('settingsQuiet')}>
      <div class="setting">
        <h3 class="setting-label">{t('settingMuted')}</h3>
        <p class="setting-reason">{t('settingMutedReason')}</p>
        <Items
          empty={t('mutedEmpty')}
          action={t('unmute')}
          items={settings.muted.map((id) => ({
            key: id,
            text: headwordOf(id),
            onAct: () => onEdit({ remove: { muted: [id] } }),
          }))}
        />
      </div>
      <div class="setting">
        <h3 class="setting-label">{t('settingWrongMeanings')}</h3>
        <p class="setting-reason">{t('settingWrongMeaningsReason')}</p>
        <Items
          empty={t('wrongMeaningsEmpty')}
          action={t('removeWrongMeaning')}
          items={settings.wrongMeanings.map((rule) => ({
            key: `${rule.entryId} ${rule.form} ${rule.site}`,
            text: t('wrongMeaningRule', rule.form, headwordOf(rule.entryId)),
            detail: where(rule),
            onAct: () => onEdit({ remove: { wrongMeanings: [rule] } }),
          }))}
        />
      </div>
    </Section>
  );
}
