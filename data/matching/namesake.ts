import { easternNamesake } from './namesake-eastern.ts';
import { namesakeLists } from './namesake-lists.ts';
import { strangerBeside } from './namesake-stranger.ts';
import { doubtful, found, plain, plainHere, type Namesake } from './namesake-sign.ts';
import { bare, hasCapital, split } from './namesake-words.ts';

/**
 * Pets, people, ships, streets and shops that bear the name of a company: "our tabby, Alibaba", "Dr Shein", "Lazada
 * Street". Told by the words beside the name, whichever name it is; judged only where a name was found. Words are looked
 * up: an expression of them takes milliseconds to compile.
 */

/** UTF-16 units looked at on each side. */
const REACH = 48;
/** Sources of pages break lines where they are seen on one. */
const WHITE = /\s+/g;

/** "Eric Jing (pathologist)". */
const PROFESSION_AFTER = /^ \(([a-z]+)\)/;
/** "Temu Okafor, 34,", "Xianyu Shu (1246–1302)", "Shein was born in Odessa in 1889": older than the companies are. */
const AGE_AFTER =
  /^ [A-Z][a-z]+(?: et al\b|, \d\d,| \((?:born |b\. |1(?:[0-8]\d|9[0-8])\d[–-]))|^, \d\d, (?:an? |of |from )|^ \((?!1688)1(?:[0-8]\d|9[0-8])\d[–)-]| was born .{0,20}\b1(?:[0-8]\d|9[0-8])\d\b/;
/** "Shein (she's our intern)". */
const PRONOUN_AFTER = /^ \(s?he(?:['’]s| is| was|,)/;
/** The tale: "Alibaba and the Forty Thieves", "Alibaba e i 40 ladroni". */
const TALE_AFTER =
  /^,? (?:and|und|et|y|e|en|i|a|и|ve) (?:[a-z]{1,3} )?(?:40|[Ff]orty|vierzig|quar|cuarenta|veertig|czter|čty|сорок|[Kk]ırk)\S* [TtRrVvLlHр]/;
const PRONOUN = /^(?:I|he|she|we|they)$/;
/** How many words back "is called" may tell who is called so. */
const BEARER_WORDS = 5;
/** How many words may stand between "named our" and the name. */
const NAMED_WORDS = 3;
/** The name is used as a verb: "my landlord Alipay'd me". */
const VERB_AFTER = /^(?:['’]?e?d|s) /;
/** Heads of companies are called so, too. */
const COURTESY = /^(?:M|Herr|Frau|Señor)/;
/** What heads of companies were is no sign of another. */
const FORMER_AFTER = /^, an? former /;
/** Leads to what something is: ", a …", " (my …", " is a …". */
const SAID_AFTER =
  /^(?:(?:,| \() ?(?:an?|the|my|our|his|her)|(?: \([^A-Z)]{1,12}\))? (?:is|was|may refer to|refers to|ist|est|è|es|é)(?: also)? (?:an?|one of the|eine?|une?|un[oa]?|um)) /;
/** How many words may say what something is. */
const EXPLAINING_WORDS = 4;
const QUOTE_BEFORE = /["“«„]$/;
const QUOTE_AFTER = /^,?["”»“],?/;
/** "violinist", but no list of wishes, and nobody who pays. */
const PROFESSION = /^(?!tour|special)\w+(?:[^l]|[ce]l)ist$/;
const isPerson = (word: string): boolean =>
  namesakeLists().persons.has(word) ||
  word.endsWith('ician') ||
  (word.endsWith('ist') && PROFESSION.test(word));

/** Whether the word before is the last one of what is said of a name; `d’Estonie` begins with such a word. */
const endsHead = (next = 'of'): boolean => namesakeLists().afterHeads.has(next) || /^d['’]/.test(next);
const isBearer = (word: string): boolean => {
  const { bearers } = namesakeLists();
  const small = word.toLowerCase();
  return bearers.has(small) || bearers.has(small.replace(/s$/, ''));
};
/** Whether a word only joins others. */
const isFunction = (word: string): boolean => word === 'the' || namesakeLists().prepositions.has(word);
const isVenue = (word: string): boolean => namesakeLists().venues.has(word.toLowerCase());
const isKind = (word: string): boolean =>
  isBearer(word) || isPerson(word) || namesakeLists().kinds.has(word.toLowerCase()) || isVenue(word);

/** "our cat Temu", "Mein Hund heißt Temu", "we named our robot Taobao", "Dr. Shein", "goes by Alibaba". */
function introduction(words: readonly string[], isLabel: boolean): Namesake | undefined {
  const { introducers, namings, owners, companies, titles, aliases } = namesakeLists();
  const [third = '', second = '', last = ''] = ['', '', ...words].slice(-3);
  const opener = last.replace(/^[(“"«]+|\.$/g, '');
  if (isBearer(opener) || titles.has(opener) || (hasCapital(opener) && isVenue(opener))) return plain(opener);
  if (introducers.has(last)) {
    const isSaid = /^(?:is|was|are|were)$/.test(second) && !/^(?:it|this|that|which|what)$/.test(third);
    const who = words.slice(isSaid ? -BEARER_WORDS - 1 : -3, -1);
    const bearer = who.find((word) => isKind(word.toLowerCase()));
    if (bearer !== undefined && !who.some((word) => companies.has(word))) return plain(bearer);
    if ((isLabel || owners.has(third.toLowerCase())) && !who.some((word) => companies.has(word)))
      return doubtful(last);
  }
  if (namings.has(last) && PRONOUN.test(second)) return doubtful(last);
  const naming = words.findLastIndex(
    (word, at) =>
      namings.has(word) &&
      (owners.has(words[at + 1] ?? '') || (word.startsWith('nick') && words[at + 1] === 'the')),
  );
  const named = words.slice(naming + 2);
  if (naming >= 0 && named.length <= NAMED_WORDS && !companies.has(last) && !named.some(isFunction))
    return plain(words[naming] ?? '');
  const two = `${second} ${last}`;
  if (aliases.has(last.toLowerCase()) || aliases.has(two.toLowerCase().replace(' ', '\u00a0')))
    return plain(two);
  return isPerson(last.toLowerCase()) ? doubtful(last) : undefined;
}

/** "Our tabby, Temu, slept", "the kittens Alipay and Taobao", "their twins, Temu and Lazada"; but no list of services. */
function inApposition(words: readonly string[], after: string): Namesake | undefined {
  const [third = '', , last = ''] = ['', '', '', ...words].slice(-3);
  const isOne = last.endsWith(',') && /^["”»]?,["”»]? [a-z]/.test(after);
  const areTwo = last.endsWith('s,') && after.startsWith(' and ');
  const bearer = last === 'and' ? third : isOne || areTwo ? last : '';
  const word = bare(bearer);
  const isSong = /^,?["”»]/.test(after) && namesakeLists().kinds.has(word);
  if (bearer !== bearer.toLowerCase()) return undefined;
  return isBearer(word) || isPerson(word) || isSong ? plain(word) : undefined;
}

/** "Alibaba Hookah Lounge", "Lazada Street", "Jack Ma's Bakery". */
function placeIn(words: readonly string[], isPersons: boolean): Namesake | undefined {
  const place = bare(words[0]);
  if (namesakeLists().streets.has(place)) return plainHere(place);
  if (!hasCapital(place) || !isVenue(place) || words[1] === 'Hut') return undefined;
  // "Meituan Restaurant Awards" are no restaurant.
  if (/^[A-Z]/.test(words[1] ?? '') && place === words[0]) return doubtful(place);
  return isPersons ? plainHere(place) : plain(place);
}

/** "Shein, a retired schoolteacher", "Youku is a valley", "Keeta the spaniel". */
function explanation(after: string): Namesake | undefined {
  const words = split(after);
  const among = (said: readonly string[]): Namesake | undefined => {
    const word = said
      .slice(0, EXPLAINING_WORDS)
      .find((each, at) => isKind(bare(each)) && (bare(each) !== each || endsHead(said[at + 1])));
    return word === undefined ? undefined : plain(bare(word));
  };
  if (after.startsWith(' the ')) return isKind(bare(words[1])) ? doubtful(bare(words[1])) : undefined;
  if (!/^[,(]/.test(words[0] ?? '') && !namesakeLists().copulas.has(words[0] ?? '')) return undefined;
  const said = SAID_AFTER.exec(after)?.[0];
  return said === undefined ? undefined : among(split(after.slice(said.length)));
}

/** "Alibaba barked at the postman", "the Shein brothers", "Alibaba and the Forty Thieves". */
function doing(after: string, words: readonly string[]): Namesake | undefined {
  const { acts, joiners } = namesakeLists();
  const first = words[0] ?? '';
  if (acts.has(bare(first)) && after.startsWith(' ')) return plain(bare(first));
  if (first.startsWith('(')) return found(PRONOUN_AFTER.exec(after), plain);
  return joiners.has(first) || first === ',' ? found(TALE_AFTER.exec(after), plain) : undefined;
}

/**
 * What tells that the name between these offsets is somebody else's or something else's. Of a person's name less is asked:
 * heads of companies have titles, and have been teachers.
 */
export function namesakeAt(
  text: string,
  start: number,
  end: number,
  isPersons: boolean,
): Namesake | undefined {
  const before = text.slice(Math.max(0, start - REACH), start).replace(WHITE, ' ');
  const after = text.slice(end, end + REACH).replace(WHITE, ' ');
  const eastern = easternNamesake(before, text.slice(start, end), after);
  if (eastern) return eastern;
  const next = split(after.replace(/^(?:s|['’]s)(?= )/, ''));
  if (/^(?:s|['’]s)? /.test(after)) {
    const place = placeIn(next, isPersons);
    if (place) return place;
    const [, profession = ''] = PROFESSION_AFTER.exec(after) ?? [];
    if (isPerson(profession)) return plain(profession);
  }
  const words = split(before.replace(QUOTE_BEFORE, ''));
  const { prepositions } = namesakeLists();
  const told =
    found(AGE_AFTER.exec(after), plain) ??
    (prepositions.has(words.at(-1)?.toLowerCase() ?? '')
      ? undefined
      : explanation(after.replace(QUOTE_AFTER, '')));
  const isLabel = QUOTE_BEFORE.test(before) && /^[a-z]/.test(text.slice(start, end));
  const introduced =
    / ["“«„]?$/.test(before) && !VERB_AFTER.test(after) ? introduction(words, isLabel) : undefined;
  if (isPersons) {
    const other = introduced?.isPlain && !COURTESY.test(introduced.sign) ? introduced : told;
    return other && !FORMER_AFTER.test(after) ? doubtful(other.sign) : undefined;
  }
  return (
    (introduced?.isPlain ? introduced : undefined) ??
    inApposition(words, after) ??
    doing(after, next) ??
    told ??
    introduced ??
    strangerBeside(before, text.slice(start, end), after)
  );
}
