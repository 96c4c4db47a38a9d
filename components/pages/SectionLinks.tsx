import { routeHash } from '../../data/options-route.ts';
import { t, type MessageKey } from '../platform/i18n.ts';

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

/** Brings a section of the settings into view, and has screen reader and Tab key go on from its title. */
export function goToSection(section: string): void {
  const title = document.getElementById(section);
  title?.scrollIntoView();
  // Where it is seen best was just decided.
  title?.focus({ preventScroll: true });
}

/** Ways into the long page of settings; each is an address that can be kept. */
export const SectionLinks = () => (
  <nav class="section-links" aria-label={t('settingsSections')}>
    {Object.entries(SECTIONS).map(([section, title]) => (
      <a
        key={section}
        href={routeHash({ place: 'settings', section })}
        // The address stays the same at a second click, and so would the place.
        onClick={() => goToSection(section)}
      >
        {t(title)}
      </a>
    ))}
  </nav>
);
