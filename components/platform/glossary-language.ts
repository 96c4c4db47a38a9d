import { glossaryLanguage } from '../../data/languages.ts';
import { interfaceLanguage } from './i18n.ts';
import { readSettings } from './settings-store.ts';

/** The language of the glossary's texts as it is now: the one chosen, or that of the interface. */
export const readGlossaryLanguage = async (): Promise<string> =>
  glossaryLanguage((await readSettings()).glossaryLanguage, interfaceLanguage());
