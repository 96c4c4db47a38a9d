import { useId } from 'preact/hooks';
import { AS_INTERFACE, glossaryLanguage, LANGUAGES } from '../../data/languages.ts';
import { THEMES } from '../../data/settings/settings.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import { Choice } from './Choice.tsx';
import { Section } from './Section.tsx';
import type { SettingsPartProps } from './SettingsForm.tsx';
import { Switch } from './Switch.tsx';

const THEME_TEXTS = {
  auto: { title: 'themeAuto', hint: 'themeAutoHint' },
  light: { title: 'themeLight' },
  dark: { title: 'themeDark' },
} satisfies Record<(typeof THEMES)[number], { title: MessageKey; hint?: MessageKey }>;

/** Theme, badge and glossary language. */
export function LookSettings({ settings, onChange }: SettingsPartProps) {
  const id = useId();
  const chosen = settings.glossaryLanguage;
  return (
    <Section id="look" title={t('settingsLook')}>
      <Choice
        name="theme"
        label={t('settingTheme')}
        reason={t('settingThemeReason')}
        value={settings.theme}
        onChoose={(theme) => onChange({ theme })}
        options={THEMES.map((value) => {
          const text: { title: MessageKey; hint?: MessageKey } = THEME_TEXTS[value];
          return { value, title: t(text.title), ...(text.hint && { hint: t(text.hint) }) };
        })}
      />
      <Switch
        label={t('settingBadge')}
        reason={t('settingBadgeReason')}
        checked={settings.badge}
        onSwitch={(badge) => onChange({ badge })}
      />
      <div class="setting">
        <label class="setting-label" for={id}>
          {t('settingLanguage')}
        </label>
        <p class="setting-reason" id={`${id}-reason`}>
          {t('settingLanguageReason')}
        </p>
        <select
          id={id}
          name="glossaryLanguage"
          aria-describedby={`${id}-reason`}
          value={chosen === AS_INTERFACE ? chosen : glossaryLanguage(chosen, chosen)}
          onChange={(event) => onChange({ glossaryLanguage: event.currentTarget.value })}
        >
          <option value={AS_INTERFACE}>{t('settingLanguageAuto')}</option>
          {LANGUAGES.map(({ code, name }) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </Section>
  );
}
