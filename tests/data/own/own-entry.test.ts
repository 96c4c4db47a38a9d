import { expect, it } from 'vitest';
import { checkFields } from '../../../data/own/own-entry.ts';

it.each<[string, string, string]>([
  ['its lines', 'one\ntwo', 'one\ntwo'],
  ['lines of any system', 'one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
  ['one empty line of several', 'one\n\n \t\n\ntwo', 'one\n\ntwo'],
  ['no blanks around lines, nor more than one', ' one \t \u00a0two \n  three ', 'one two\nthree'],
  ['no lines before and after', '\n\none\n', 'one'],
  ['nothing of blanks alone', ' \n\t\n', ''],
])('a definition keeps %s', (_, definition, kept) => {
  const { fields } = checkFields({ headword: 'a', aliases: [], definition, caseRule: 'any' });
  expect(fields.definition).toBe(kept);
  expect(checkFields(fields).fields.definition).toBe(kept);
});

it('a name has one line', () => {
  const { fields } = checkFields({ headword: 'a\nb', aliases: ['c\r\nd'], definition: '', caseRule: 'any' });
  expect([fields.headword, ...fields.aliases]).toEqual(['a b', 'c d']);
});
