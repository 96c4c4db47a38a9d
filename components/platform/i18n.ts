import type messages from '../../public/_locales/en/messages.json';
import { extensionApi } from './extension-api.ts';

/** The English messages are the list of keys: a typo does not compile. */
export type MessageKey = keyof typeof messages;

/** The interface text of a key in the browser's language. */
export const t = (key: MessageKey, ...substitutions: string[]): string =>
  extensionApi().i18n.getMessage(key, substitutions);

/** The browser's language, which the interface follows (BCP 47). */
export const interfaceLanguage = (): string => extensionApi().i18n.getUILanguage();
