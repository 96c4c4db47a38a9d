import { useEffect, useRef } from 'preact/hooks';
import { glossaryLanguage } from '../../data/languages.ts';
import { routeHash, type OptionsRoute } from '../../data/options-route.ts';
import { interfaceLanguage, t, type MessageKey } from '../platform/i18n.ts';
import { useCurrentSettings } from '../settings/use-current-settings.ts';
import { useTheme } from '../settings/use-theme.ts';
import { EntryPage } from './EntryPage.tsx';
import { GlossaryPage } from './GlossaryPage.tsx';
import { MapPage } from './MapPage.tsx';
import { OwnPlace } from './OwnPlace.tsx';
import { SettingsPage } from './SettingsPage.tsx';
import { useRoute } from './use-route.ts';

const NAVIGATION: readonly { route: OptionsRoute; title: MessageKey }[] = [
  { route: { place: 'settings' }, title: 'navSettings' },
  { route: { place: 'glossary', order: 'family' }, title: 'navGlossary' },
  { route: { place: 'map', form: 'drawing' }, title: 'navMap' },
  { route: { place: 'own' }, title: 'navOwn' },
];

const isCurrent = (link: OptionsRoute, route: OptionsRoute): boolean =>
  link.place === route.place || (link.place === 'glossary' && route.place === 'entry');

type PlaceProps = { route: OptionsRoute; language: string };

function Place({ route, language }: PlaceProps) {
  if (route.place === 'glossary')
    // Each time it is gone to it begins anew, and goes on where it is gone back to.
    return <GlossaryPage key={navigation.currentEntry?.key} order={route.order} language={language} />;
  if (route.place === 'entry') return <EntryPage id={route.id} language={language} />;
  if (route.place === 'map') return <MapPage form={route.form} language={language} />;
  if (route.place === 'own') return <OwnPlace entryId={route.id} />;
  return <SettingsPage section={route.section} language={language} />;
}

/** The options page: settings, glossary, family map and own entries under one navigation. */
export function OptionsPage() {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // As after any link: the new page is read from its beginning. It hears of the address before the route does, so that
    // a place may go elsewhere as soon as it is drawn.
    const begin = (): void => {
      scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    };
    addEventListener('hashchange', begin);
    return () => removeEventListener('hashchange', begin);
  }, []);
  const route = useRoute();
  const settings = useCurrentSettings();
  useTheme(settings?.theme ?? 'auto');

  if (!settings) return null;
  return (
    <div class="options">
      <a class="skip" href="#main" onClick={(event) => (event.preventDefault(), main.current?.focus())}>
        {t('skipToContent')}
      </a>
      <header class="options-header">
        <a class="brand" href={routeHash({ place: 'settings' })}>
          <img src="/icon/48.png" alt="" width="28" height="28" />
          {t('optionsTitle')}
        </a>
        <nav aria-label={t('navLabel')}>
          <ul>
            {NAVIGATION.map((link) => (
              <li key={link.title}>
                <a
                  href={routeHash(link.route)}
                  aria-current={isCurrent(link.route, route) ? 'page' : undefined}
                >
                  {t(link.title)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main" ref={main} tabIndex={-1} data-place={route.place}>
        <Place route={route} language={glossaryLanguage(settings.glossaryLanguage, interfaceLanguage())} />
      </main>
    </div>
  );
}
