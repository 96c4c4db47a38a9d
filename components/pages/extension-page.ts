import { interfaceLanguage, t, type MessageKey } from '../platform/i18n.ts';

/** Tells the language and the title of a page of the extension, for screen readers and tabs. */
export function nameExtensionPage(title: MessageKey): void {
  document.documentElement.lang = interfaceLanguage();
  document.title = t(title);
}
