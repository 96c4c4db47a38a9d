import { isBearer, isFunction, isKind, isPerson, isVenue } from './namesake-kinds.ts';
import { namesakeWords } from './word-lists.ts';
import { doubtful, plain, type Around, type Namesake } from './namesake-sign.ts';
import { bare, hasCapital, split } from './namesake-words.ts';

/** What tells a namesake by the words before a name. */

const COPULA = /^(?:is|was|are|were)$/;
/** "called", "llamado", "nommée": what is called so stands right before; before "se llama" others may. */
const PARTICIPLE = /(?:ed|ado|ato|ée?)$/;
const UNNAMED = /^(?:it|this|that|which|what)$/;
const PRONOUN = /^(?:I|he|she|we|they)$/;
/** How many words back "is called" may tell who is called so. */
const BEARER_WORDS = 5;
/** How many words may stand between "named our" and the name. */
const NAMED_WORDS = 3;
/** The name is used as a verb: "my landlord Alipay'd me". */
const VERB_AFTER = /^(?:['’]?e?d|s) /;
const QUOTE_BEFORE = /["“«„]$/;
const QUOTED = / ["“«„]?$/;

const isCompany = (word: string): boolean => namesakeWords('companies').has(word);
const wordsOf = (before: string): string[] => split(before.replace(QUOTE_BEFORE, ''));

/** "Mein Hund heißt Temu", "a film called Taobao"; an app may be called so, too. */
function calledSo(words: readonly string[], isLabel: boolean): Namesake | undefined {
  const owners = namesakeWords('owners');
  const [third = '', second = '', last = ''] = ['', '', ...words].slice(-3);
  if (!namesakeWords('introducers').has(last)) return undefined;
  const isSaid = COPULA.test(second) ? !UNNAMED.test(third) : !PARTICIPLE.test(last);
  const who = words.slice(isSaid ? -BEARER_WORDS - 1 : -3, -1);
  if (who.some(isCompany)) return undefined;
  const bearer = who.find((word) => isKind(word.toLowerCase()));
  if (bearer !== undefined) return plain(bearer);
  const isSomebody = who.some((word) => owners.has(word.toLowerCase()));
  return isLabel || isSomebody ? doubtful(last) : undefined;
}

/** "We named our robot Taobao", "nicknamed the lift Alipay": by a word that gives names, and whom it is given to. */
function namedSo(words: readonly string[]): Namesake | undefined {
  const [namings, owners] = [namesakeWords('namings'), namesakeWords('owners')];
  const [second = '', last = ''] = ['', ...words].slice(-2);
  if (namings.has(last) && PRONOUN.test(second)) return doubtful(last);
  const naming = words.findLastIndex(
    (word, at) =>
      namings.has(word) &&
      (owners.has(words[at + 1] ?? '') || (word.startsWith('nick') && words[at + 1] === 'the')),
  );
  const named = words.slice(naming + 2);
  if (naming < 0 || named.length > NAMED_WORDS || named.some(isFunction)) return undefined;
  if (words.slice(naming).some(isCompany)) return undefined;
  return plain(words[naming] ?? '');
}

/** "Goes by Alibaba", "my uncle Temu", "Uncle Temu": by the last two words. */
function roleBefore(second: string, last: string): Namesake | undefined {
  const two = `${second} ${last}`;
  const aliases = namesakeWords('aliases');
  if (aliases.has(last.toLowerCase()) || aliases.has(two.toLowerCase())) return plain(two);
  if (!isPerson(last.toLowerCase())) return undefined;
  return namesakeWords('owners').has(second.toLowerCase()) ? plain(last) : doubtful(last);
}

/** "our cat Temu", "my cat is Temu", "we named our robot Taobao", "Dr. Shein", "goes by Alibaba". */
export function introduction({ before, form, after }: Around): Namesake | undefined {
  if (!QUOTED.test(before) || VERB_AFTER.test(after)) return undefined;
  const words = wordsOf(before);
  const isLabel = QUOTE_BEFORE.test(before) && /^[a-z]/.test(form);
  const [second = '', last = ''] = ['', ...words].slice(-2);
  const opener = last.replace(/^[(“"«]+|\.$/g, '');
  // "… his cat. Temu delivered it": a sentence has ended, where no title is cut short.
  const bearer = last.endsWith('.') ? '' : opener;
  // Companies have restaurants, too, but none that is quoted.
  const isNamed = hasCapital(opener) || QUOTE_BEFORE.test(before);
  if (isBearer(bearer) || namesakeWords('titles').has(opener) || (isNamed && isVenue(bearer)))
    return plain(opener);
  if (COPULA.test(last) && isBearer(second)) return plain(second);
  return calledSo(words, isLabel) ?? namedSo(words) ?? roleBefore(second, last);
}

/** "Our tabby, Temu, slept", "the kittens Alipay and Taobao", "their twins, Temu and Lazada"; but no list of services. */
export function inApposition({ before, after }: Around): Namesake | undefined {
  const words = wordsOf(before);
  const [third = '', , last = ''] = ['', '', '', ...words].slice(-3);
  const isOne = last.endsWith(',') && /^["”»]?,["”»]? [a-z]/.test(after);
  const areTwo = last.endsWith('s,') && after.startsWith(' and ');
  const bearer = last === 'and' && !/[.!?]$/.test(third) ? third : isOne || areTwo ? last : '';
  const word = bare(bearer);
  const isSong = /^,?["”»]/.test(after) && namesakeWords('kinds').has(word);
  if (bearer !== bearer.toLowerCase()) return undefined;
  return isBearer(word) || isPerson(word) || isSong ? plain(word) : undefined;
}
