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
