import { t, type MessageKey } from '../platform/i18n.ts';
import { routeHash } from './options-route.ts';

/** The sections of the settings, by the ids of their headings. */
const SECTIONS = {
  general: 'settingsGeneral',
  marks: 'settingsMarks',
  popover: 'settingsPopover',
  look: 'settingsLook',
  sites: 'settingsSites',
  quiet: 'settingsQuiet',
  keyboard: 'settingsKeyboard',
  account: 'settingsAccount',
  backup: 'settingsBackup',
} as const satisfies Record<string, MessageKey>;

/** Ways into the long page of settings; each is an address that can be kept. */
export const SectionLinks = () => (
  <nav class="section-links" aria-label={t('settingsSections')}>
    {Object.entries(SECTIONS).map(([section, title]) => (
      <a
        key={section}
        href={routeHash({ place: 'settings', section })}
        // The address stays the same at a second click, and so would the place.
        onClick={() => document.getElementById(section)?.scrollIntoView()}
      >
        {t(title)}
      </a>
    ))}
  </nav>
);
