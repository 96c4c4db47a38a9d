import { endsHead, isBearer, isKind, isPerson, isVenue } from './namesake-kinds.ts';
import { namesakeWords } from './word-lists.ts';
import { doubtful, found, plain, plainHere, type Around, type Namesake } from './namesake-sign.ts';
import { bare, hasCapital, split } from './namesake-words.ts';

/** What tells a namesake by the words after a name. */

/** "Temu Okafor, 34,", "Xianyu Shu (1246–1302)", "Jack Ma (Ma Jak-leung, 1881–1949)", "Shein was born in Odessa in 1889": older than the companies are. */
const AGE_AFTER =
  /^ [A-Z][a-z]+(?: et al\b|, \d\d,| \((?:born |b\. |1(?:[0-8]\d|9[0-8])\d[–-]))|^, (?:\d\d, (?:an? |of |from )|population \d)|^ \((?:[^()\d]*\p{Ll},? )?(?!1688)1(?:[0-8]\d|9[0-8])\d[–)-]|^ (?:I{2,3}|IV|VI{0,2})\b| was born .{0,20}\b1(?:[0-8]\d|9[0-8])\d\b/u;
/** "Shein (she's our intern)". */
const PRONOUN_AFTER = /^ \(s?he(?:['’]s| is| was|,)/;
/** The tale: "Alibaba and the Forty Thieves", "Alibaba e i 40 ladroni". */
const TALE_AFTER =
  /^,? (?:and|und|et|y|e|en|i|a|и|ve) (?:[a-z]{1,3} )?(?:4\.?0|[Ff]orty|vierzig|quar|cuarenta|veertig|czter|čty|сорок|[Kk]ırk)\S* (?:[TtRrVvHр]|[Ll][ao])/;
/** A place to go to: "the donuts at Alimama on Bayard St". */
const ADDRESS_AFTER =
  /^ (?:on|at) (?:the |\d+ )?[A-Z][a-z'’]+ (?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Lane|Square)\b/;
/** A family's firm: "Antom & Daughters". */
const FAMILY_AFTER = /^ (?:&|and) (?:Sons?|Daughters?|Brothers)\b/;
/** "Cainiao is Chinese slang for a beginner", "Lazada is the Spanish word for a bow", "Damai is also the name of a town", "Alibaba may also refer to". */
const WORD_AFTER =
  /^["”»'’]? (?:is (?:[A-Z]\w+ slang|(?:an?|the) (?:[A-Z]\w+ )?word for|also the name)|(?:may|can)(?: also)? refer to:?(?! an?))\b/;
/** Told apart as encyclopaedias do: "Alibaba (1940 film)", "Wang Jian (painter)". */
const KIND_AFTER = /^ \((?:\d{4} )?(\p{Ll}+)\)/u;
/** The third case of Polish: "Temu facetowi nie ufam". */
const DATIVE_AFTER = /^ \p{Ll}+(?:owi|emu)(?!\p{L})/u;
/** Leads to what something is: ", a …", " (my …", " is a …". */
const SAID_AFTER =
  /^(?:(?:,| \() ?(?:an?|the|my|our|his|her)|(?: \([^A-Z)]{1,12}\))? (?:is|was|may refer to|refers to|ist|war|est|était|è|era|es|é|är|er)(?: also)? (?:an?|one of the|eine?|een|une?|un[oa]?|uma?|et?[nt]t?)) /;
/** "Alibaba, il puledro": other languages have an article where English has none. */
const APPOSITION_AFTER = /^, (?:il|el|le|la|der|die|das|[oa]) (\p{L}+)/u;
/** "We adopted Taobao last spring, a tortoiseshell cat". */
const SAID_LATER_AFTER = /^(?: [\w’'-]+){1,5}, an? /;
const LEGAL_FORM = /^(?:Limited|Ltd|LLC|LLP|Inc|Pty|GmbH|BV|SL|Srl)$/;
/** How many words may say what something is. */
const EXPLAINING_WORDS = 4;
const QUOTE_AFTER = /^,?["”»“],?/;

/** The words after a name without its own ending. */
const wordsOf = (after: string): string[] => split(after.replace(/^(?:s(?= )|['’]s(?= )|-)/, ''));

/** "Alibaba Hookah Lounge", "Lazada Street", "Jack Ma's Bakery", "der Alibaba-Imbiss". */
function placeIn(words: readonly string[], isPersons: boolean): Namesake | undefined {
  const place = bare(words[0]);
  if (namesakeWords('streets').has(place)) return plainHere(place);
  if (!hasCapital(place) || !isVenue(place) || words[1] === 'Hut') return undefined;
  // "Meituan Restaurant Awards" are no restaurant; "Alibaba Carpets Limited" sells carpets.
  const goesOn = /^[A-Z]/.test(words[1] ?? '') && !LEGAL_FORM.test(bare(words[1]));
  if (goesOn && place === words[0]) return doubtful(place);
  return isPersons ? plainHere(place) : plain(place);
}

/** The word right after says what bears the name: a place. */
export const ownWord = ({ after }: Around, isPersons: boolean): Namesake | undefined =>
  /^(?:(?:s|['’]s)? |-)/.test(after) ? placeIn(wordsOf(after), isPersons) : undefined;

/** The word that says what something is, at the end of the first words: "retired schoolteacher,", "valley in". */
const kindAmong = (said: readonly string[]): string | undefined =>
  said
    .slice(0, EXPLAINING_WORDS)
    .find((each, at) => isKind(bare(each)) && (bare(each) !== each || endsHead(said[at + 1])));

/** "Keeta the spaniel", "Temu the singer"; "Quark the cheese" only tells it from the company, which may be named beside it. */
function articleOf(word: string): Namesake | undefined {
  if (isBearer(word)) return plain(word);
  if (namesakeWords('epithets').has(word)) return plainHere(word);
  return isKind(word) ? doubtful(word) : undefined;
}

/** "Shein, a retired schoolteacher", "Youku is a valley", "Keeta the spaniel". */
function explanation(after: string): Namesake | undefined {
  const [first = '', second] = split(after);
  if (after.startsWith(' the ')) return articleOf(bare(second));
  const bearer = APPOSITION_AFTER.exec(after)?.[1];
  if (bearer !== undefined && isBearer(bearer)) return plain(bearer);
  const apart = KIND_AFTER.exec(after)?.[1];
  if (apart !== undefined && isKind(apart)) return plain(apart);
  if (!/^[,(]/.test(first) && !namesakeWords('copulas').has(first)) return undefined;
  const lead = SAID_AFTER.exec(after)?.[0];
  const kind = lead === undefined ? undefined : kindAmong(split(after.slice(lead.length)));
  return kind === undefined ? undefined : plain(bare(kind));
}

/** "Taobao last spring, a tortoiseshell cat": a sentence on, only animals and the like are meant. */
function laterExplanation(after: string): Namesake | undefined {
  const lead = SAID_LATER_AFTER.exec(after)?.[0];
  const kind = lead === undefined ? '' : bare(kindAmong(split(after.slice(lead.length))));
  return isBearer(kind) ? doubtful(kind) : undefined;
}

/** "Jack Ma, Bäcker aus Kassel": other languages say what somebody is without an article. */
export function post({ after }: Around): Namesake | undefined {
  const word = after.startsWith(', ') ? bare(split(after.slice(1))[0]) : '';
  return isPerson(word.toLowerCase()) ? doubtful(word) : undefined;
}

/** An age, a year of birth, or what the name is said to be; "on Temu, a farmer …" says nothing of it. */
export function description({ before, after }: Around): Namesake | undefined {
  const age = found(AGE_AFTER.exec(after), plain);
  const previous = split(before).at(-1)?.toLowerCase() ?? '';
  const said = age ?? explanation(after.replace(QUOTE_AFTER, ''));
  // People go to places: "at Alibaba, a café by the sea".
  if (namesakeWords('prepositions').has(previous)) return age || isVenue(said?.sign ?? '') ? said : undefined;
  return said ?? laterExplanation(after);
}

/** "Alibaba barked at the postman", "Alibaba on Bayard St", "the Shein brothers", "Alibaba and the Forty Thieves". */
export function doing({ after }: Around): Namesake | undefined {
  const [first = ''] = wordsOf(after);
  if (namesakeWords('acts').has(bare(first)) && after.startsWith(' ')) return plain(bare(first));
  const word = found(WORD_AFTER.exec(after) ?? FAMILY_AFTER.exec(after), plainHere);
  if (word) return word;
  const other = ADDRESS_AFTER.exec(after) ?? DATIVE_AFTER.exec(after);
  if (other) return { ...doubtful(other[0].trim()), lasts: true };
  if (first.startsWith('(')) return found(PRONOUN_AFTER.exec(after), plain);
  return namesakeWords('joiners').has(first) || first === ','
    ? found(TALE_AFTER.exec(after), plain)
    : undefined;
}
