import { describe, expect, it } from 'vitest';
import { inGlossaryLanguage, lookUp } from '../../../components/background/lookup.ts';

describe('lookUp', () => {
  it('answers each entry in the language asked for, comparisons and headwords with it', () => {
    const [spanish] = lookUp(['singles-day'], 'es');
    expect(spanish?.entry.headword).toBe('Día de los Solteros (Doble 11)');
    expect(spanish?.language).toBe('es');
    expect(spanish?.headwords['618']).toBe('Festival de compras 618');
    expect(spanish?.comparisons.map(({ language }) => language)).toEqual(['es', 'es']);
    const [english] = lookUp(['singles-day']);
    expect(english?.entry.headword).toBe("Singles' Day (Double 11)");
    expect(english?.comparisons.map(({ language }) => language)).toEqual([undefined, undefined]);
  });

  it('answers in English where there is no such language, and leaves out what it does not know', () => {
    expect(lookUp(['alipay', 'nobody'], 'xx').map(({ entry, language }) => [entry.id, language])).toEqual([
      ['alipay', 'en'],
    ]);
  });

  it('asks for the language each time', async () => {
    let language = 'en';
    const getCards = inGlossaryLanguage(lookUp, () => Promise.resolve(language));
    expect((await getCards(['alipay']))[0]?.language).toBe('en');
    language = 'es';
    expect((await getCards(['alipay']))[0]?.language).toBe('es');
  });
});
