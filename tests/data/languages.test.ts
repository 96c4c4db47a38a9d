import { describe, expect, it } from 'vitest';
import { AS_INTERFACE, glossaryLanguage } from '../../data/languages.ts';

describe('the language of the glossary', () => {
  it.each([
    ['follows the interface', AS_INTERFACE, 'es', 'es'],
    ['follows it whatever its region', AS_INTERFACE, 'es-419', 'es'],
    ['is English where the interface has no translation', AS_INTERFACE, 'fr-CH', 'en'],
    ['is what was chosen', 'en', 'es-ES', 'en'],
    ['is what was chosen, in an interface of another language', 'es', 'de', 'es'],
    ['is English for a code nobody knows', 'xx', 'es', 'en'],
  ])('%s', (_, setting, inUse, shown) => {
    expect(glossaryLanguage(setting, inUse)).toBe(shown);
  });
});
