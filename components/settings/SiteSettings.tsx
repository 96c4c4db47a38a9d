import { SITE_MODES } from '../../data/settings/settings.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import { Choice } from './Choice.tsx';
import { Section } from './Section.tsx';
import type { SettingsPartProps } from './SettingsForm.tsx';
import { SiteRules } from './SiteRules.tsx';

const MODE_TITLES = {
  'all-but': 'siteModeAllBut',
  only: 'siteModeOnly',
} satisfies Record<(typeof SITE_MODES)[number], MessageKey>;

/** Where pages are marked. */
export function SiteSettings({ settings, onChange, onEdit }: SettingsPartProps) {
  const list = settings.siteMode === 'only' ? 'sitesOn' : 'sitesOff';
  return (
    <Section id="sites" title={t('settingsSites')}>
      <Choice
        name="siteMode"
        label={t('settingSiteMode')}
        reason={t('settingSiteModeReason')}
        value={settings.siteMode}
        onChoose={(siteMode) => onChange({ siteMode })}
        options={SITE_MODES.map((value) => ({ value, title: t(MODE_TITLES[value]) }))}
      />
      <SiteRules
        key={list}
        label={t(list === 'sitesOn' ? 'sitesOnLabel' : 'sitesOffLabel')}
        empty={t(list === 'sitesOn' ? 'sitesOnEmpty' : 'sitesOffEmpty')}
        rules={settings[list]}
        onAdd={(rules) => onEdit({ add: { [list]: rules } })}
        onRemove={(rule) => onEdit({ remove: { [list]: [rule] } })}
      />
    </Section>
  );
}
