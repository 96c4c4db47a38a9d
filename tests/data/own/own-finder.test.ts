import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canBeMarked, findOwn } from '../../../data/own/own-finder.ts';
import { buildOwnNameSet, decodeOwnNameSet, encodeOwnNameSet } from '../../../data/own/own-name-set.ts';
import { MAX_OWN_ENTRIES } from '../../../data/own/own-entry.ts';

const find = (text: string, ...forms: string[]): string[] =>
  findOwn(text, buildOwnNameSet(forms)).map(({ form }) => form);

const can = (headword: string, ...aliases: string[]): boolean =>
  canBeMarked({ headword, aliases, definition: '', caseRule: 'any' });

describe('findOwn', () => {
  it.each<[string, string, string[], string[]]>([
    ['a word', 'Ask about the MOQ first.', ['MOQ'], ['MOQ']],
    ['whatever the case and width', 'moq, ＭＯＱ, Moq', ['MOQ'], ['moq', 'ＭＯＱ', 'Moq']],
    ['never part of a longer word', 'MOQs and aMOQ and MOQ2', ['MOQ'], []],
    ['several words', 'a bill of lading, please', ['bill of lading'], ['bill of lading']],
    ['words over any white space', 'a bill\n of\u00a0lading', ['bill of lading'], ['bill\n of\u00a0lading']],
    ['the longest form', 'trade assurance order', ['trade', 'trade assurance'], ['trade assurance']],
    [
      'the shorter form where the longer one breaks off',
      'trade assured',
      ['trade', 'trade assurance'],
      ['trade'],
    ],
    ['a hyphenated form', 'an e-commerce site', ['e-commerce'], ['e-commerce']],
    ['the part before a hyphen', 'MOQ-based', ['MOQ'], ['MOQ']],
    ['Chinese without spaces', '请问起订量是多少', ['起订量'], ['起订量']],
    ['the longest Chinese form', '最小起订量', ['起订', '起订量'], ['起订量']],
    ['a single ideograph', '买茶', ['茶'], ['茶']],
    ['mixed scripts', '用T恤MOQ的', ['T恤'], ['T恤']],
    ['through soft hyphens', 'M\u00adO\u00adQ', ['MOQ'], ['M\u00adO\u00adQ']],
    [
      'capitals of any alphabet',
      'Śruba, ČISTIČ, Őrlő, ΆΞΟΝΑΣ, Đơn hàng, Şirket',
      ['śruba', 'čistič', 'őrlő', 'άξονας', 'đơn hàng', 'şirket'],
      ['Śruba', 'ČISTIČ', 'Őrlő', 'ΆΞΟΝΑΣ', 'Đơn hàng', 'Şirket'],
    ],
    [
      'accents that are characters of their own',
      'cafe\u0301, Nguye\u0302\u0303n, \u0160rouby, cafe',
      ['café', 'Nguyễn', 's\u030crouby'],
      ['cafe\u0301', 'Nguye\u0302\u0303n', '\u0160rouby'],
    ],
    ['accents as they are', 'café and cafe', ['café'], ['café']],
    ['nothing in nothing', '', ['MOQ'], []],
    ['nothing for no forms', 'MOQ', [], []],
  ])('finds %s', (_, text, forms, found) => {
    expect(find(text, ...forms)).toEqual(found);
  });

  it('tells an entry that no page can be marked with', () => {
    expect(['x', '7', '茶', 'C++', 'bill of lading'].filter((form) => !can(form))).toEqual([]);
    expect(['.NET', '#tag', '--', 'a'.repeat(200)].filter((form) => can(form))).toEqual([]);
    expect(can('.NET', 'dotnet')).toBe(true);
  });

  it('gives offsets that hold exactly the form', () => {
    expect(findOwn('Ask: bill of lading.', buildOwnNameSet(['bill of lading']))).toEqual([
      { start: 5, end: 19, form: 'bill of lading' },
    ]);
  });

  it('finds every form of any set in any text made of words', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.array(word, { maxLength: 20 }),
        (forms, words) => {
          const wanted = words.filter((each) => forms.includes(each));
          expect(find(words.join(' '), ...forms)).toEqual(wanted);
        },
      ),
    );
  });

  it('finds Chinese forms as the longest-match reading of the text does', () => {
    const char = fc.constantFrom('起', '订', '量', '提', '单');
    const chars = (min: number, max: number) =>
      fc.array(char, { minLength: min, maxLength: max }).map((each) => each.join(''));
    fc.assert(
      fc.property(fc.array(chars(1, 4), { minLength: 1, maxLength: 5 }), chars(0, 30), (forms, text) => {
        const expected: string[] = [];
        const longestFirst = forms.toSorted((a, b) => b.length - a.length);
        for (let at = 0; at < text.length;) {
          const form = longestFirst.find((each) => text.startsWith(each, at));
          if (form) expected.push(form);
          at += form?.length ?? 1;
        }
        expect(find(text, ...forms)).toEqual(expected);
      }),
    );
  });
});

describe('the set of 100,000 forms', () => {
  const forms = Array.from({ length: MAX_OWN_ENTRIES }, (_, i) => `supplier${i.toString(36)} ltd`);
  const set = buildOwnNameSet(forms);

  it('stays under a megabyte', () => {
    // "supplierx" begins and "supplierx ltd" ends each form: the worst case, two keys a form.
    expect(set.byteLength).toBeLessThan(1_200_000);
    expect(buildOwnNameSet(forms.map((form) => form.replace(' ltd', ''))).byteLength).toBeLessThan(600_000);
  });

  it('travels as text and comes back the same', () => {
    expect(decodeOwnNameSet(encodeOwnNameSet(set))).toEqual(set);
  });

  it('holds its forms and next to nothing else', () => {
    expect(findOwn('by supplier2a ltd and Supplier3B Ltd', set)).toHaveLength(2);
    const others = Array.from({ length: 20_000 }, (_, i) => `word${i.toString(36)}`).join(' ');
    expect(findOwn(others, set).length).toBeLessThan(20);
  });
});
