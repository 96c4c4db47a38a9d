import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t, type MessageKey } from '../platform/i18n.ts';
import { routeHash, type OptionsRoute } from './options-route.ts';
import { SettingsPage } from './SettingsPage.tsx';
import { useRoute } from './use-route.ts';

const NAVIGATION: readonly { route: OptionsRoute; title: MessageKey }[] = [
  { route: { place: 'settings' }, title: 'navSettings' },
];

const isCurrent = (link: OptionsRoute, route: OptionsRoute): boolean =>
  link.place === route.place || (link.place === 'glossary' && route.place === 'entry');

const pageOf = (route: OptionsRoute): ComponentChildren => {
  if (route.place === 'settings') return <SettingsPage />;
  return <SettingsPage />;
};

/** The options page: settings, glossary, family map and own entries under one navigation. */
export function OptionsPage() {
  const route = useRoute();
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    // As after any link: the new page is read from its beginning.
    const begin = (): void => {
      scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    };
    addEventListener('hashchange', begin);
    return () => removeEventListener('hashchange', begin);
  }, []);

  return (
    <div class="options">
      <a class="skip" href="#main" onClick={(event) => (event.preventDefault(), main.current?.focus())}>
        {t('skipToContent')}
      </a>
      <header class="options-header">
        <a class="brand" href="#/settings">
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
        {pageOf(route)}
      </main>
    </div>
  );
}
