import { interfaceLanguage, t, type MessageKey } from '../platform/i18n.ts';
import { readSettings, watchSettings } from '../platform/settings-store.ts';

/** Tells the language and the title of a page of the extension, for screen readers and tabs. */
export function nameExtensionPage(title: MessageKey): void {
  document.documentElement.lang = interfaceLanguage();
  document.title = t(title);
}

/** What a page without settings of its own does first: its language, its title, light or dark as the reader chose. */
export function startExtensionPage(title: MessageKey): void {
  const root = document.documentElement;
  nameExtensionPage(title);
  const paint = ({ theme }: { theme: string }): void => {
    root.dataset['theme'] = theme;
  };
  // For as long as the page is open.
  watchSettings(paint, new AbortController().signal);
  void readSettings().then(paint);
}
