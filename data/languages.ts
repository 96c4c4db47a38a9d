/** A language the glossary text can be read in. Adding one: a row here and `data/translations/<code>.json`. */
export type Language = {
  /** BCP 47 code, also the file name of its translations. */
  code: string;
  /** What its readers call it. */
  name: string;
};

export const LANGUAGES: readonly Language[] = [
  { code: 'en', name: 'English' },
  { code: 'es', name: 'Español' },
];

/** The language the entries are written in and every other falls back to. */
export const SOURCE_LANGUAGE = 'en';

/** The setting that has the glossary follow the interface. */
export const AS_INTERFACE = 'auto';

/**
 * The language glossary text is shown in: English where there is no translation.
 * @param setting a code of `LANGUAGES`, or `AS_INTERFACE`
 * @param interfaceLanguage BCP 47, with or without a region
 */
export function glossaryLanguage(setting: string, interfaceLanguage: string): string {
  const [wanted] = (setting === AS_INTERFACE ? interfaceLanguage : setting).split('-');
  return LANGUAGES.find(({ code }) => code === wanted)?.code ?? SOURCE_LANGUAGE;
}
