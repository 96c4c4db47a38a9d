import { interfaceLanguage, t, type MessageKey } from '../platform/i18n.ts';
import { readSettings, watchSettings } from '../platform/settings-store.ts';

/** What every page of the extension does first: its language, its title, light or dark as the reader chose. */
export function startExtensionPage(title: MessageKey): void {
  const root = document.documentElement;
  root.lang = interfaceLanguage();
  document.title = t(title);
  const paint = ({ theme }: { theme: string }): void => {
    root.dataset['theme'] = theme;
  };
  // For as long as the page is open.
  watchSettings(paint, new AbortController().signal);
  void readSettings().then(paint);
}
