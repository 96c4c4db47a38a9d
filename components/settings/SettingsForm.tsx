import type { ComponentChildren } from 'preact';
import type { EntryId } from '../../data/entry.ts';
import type { ListEdit } from '../../data/settings/setting-lists.ts';
import type { Settings, SettingsPatch } from '../../data/settings/settings.ts';
import { t } from '../platform/i18n.ts';
import { LookSettings } from './LookSettings.tsx';
import { MarkSettings } from './MarkSettings.tsx';
import { PopoverSettings } from './PopoverSettings.tsx';
import { QuietSettings } from './QuietSettings.tsx';
import { Section } from './Section.tsx';
import { SiteSettings } from './SiteSettings.tsx';
import { Switch } from './Switch.tsx';

/** What every part of the form is given. */
export type SettingsPartProps = {
  settings: Settings;
  onChange: (patch: SettingsPatch) => void;
  onEdit: (edit: ListEdit) => void;
  /** The headword of an entry, bundled or own; its id where it is gone. */
  headwordOf: (id: EntryId) => string;
};

/** What a single choice is given. */
export type ChoicePartProps = Pick<SettingsPartProps, 'settings' | 'onChange'>;

/** Every setting with its reason; what is chosen is handed on at once. `children` follow before the account's copy. */
export function SettingsForm({ children, ...part }: SettingsPartProps & { children?: ComponentChildren }) {
  const { settings, onChange } = part;
  return (
    <div class="settings-form">
      <Section id="general" title={t('settingsGeneral')}>
        <Switch
          label={t('settingEnabled')}
          reason={t('settingEnabledReason')}
          checked={settings.enabled}
          onSwitch={(enabled) => onChange({ enabled })}
        />
        <p class="setting-note">{t('marksVisible')}</p>
      </Section>
      <MarkSettings {...part} />
      <PopoverSettings {...part} />
      <LookSettings {...part} />
      <SiteSettings {...part} />
      <QuietSettings {...part} />
      {children}
      <Section id="account" title={t('settingsAccount')}>
        <Switch
          label={t('settingSync')}
          reason={t('settingSyncReason')}
          checked={settings.syncPreferences}
          onSwitch={(syncPreferences) => onChange({ syncPreferences })}
        />
      </Section>
    </div>
  );
}
