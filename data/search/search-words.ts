import { PLAIN_MEANINGS, TRADE_MEANINGS } from './same-meaning.ts';

/** The words people describe things with: which of them tell, and which mean the same. */

/** Words that say nothing about which entry is meant. */
const FILLERS = new Set(
  'a an the of in on for to at is are was were be am what whats which who whose whom that this those these how do does did can could i my me you your we it its with by and or vs versus from about there any one thing called name named mean means meaning definition explain explained tell where when why between difference same as not use using version alternative equivalent inside within biggest largest main big regular ordinary popular counterpart answer like kind get than has have man men person com cn org net www http https now current currently still against until percent most very just please wanna want something someone somebody everyone everybody anyone anybody no longer since need needs lots lot many much two several few some each every all let lets through via over under while during never ever best better into onto out living other another also only instead really actually always once style type kinds exactly contains that but because too then so yet wont dont cant isnt doesnt didnt arent will would should cannot guy dude mr mister meester mrs they them their he him his him our ours been being had having located based situated huge massive leading major often usually maybe easily simply directly mostly basically already allow allows lets provide provides providing able which around getting gets got wants wanted wanting needed absolutely publicly twin cousin sibling word words term anymore happen happens happened'.split(
    ' ',
  ),
);

/** Whether a query says nothing yet: "what is the". */
export const isFiller = (words: readonly string[]): boolean => words.every((word) => FILLERS.has(word));

/** What a faint word weighs; a word that all entries have weighs 1. */
export const FAINT_WEIGHT = 0.7;

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split(' '));

/** "weakness" and "weak". */
const NOUN_ENDING = /(?<=.{5})ness$/;

/** "shops" and "shop", "planted" and "planting" are one word. */
function stemOf(word: string): string {
  let stem = word.replace(NOUN_ENDING, '');
  if (stem.length > 5 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 3 && stem.endsWith('s') && !stem.endsWith('ss')) stem = stem.slice(0, -1);
  if (stem.length > 5) stem = stem.replace(/(?:ing|ed)$/, '').replace(/([bdgmnprt])\1$/, '$1');
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

const trade = rowsOf(TRADE_MEANINGS);
const meanings = [...trade, ...rowsOf(PLAIN_MEANINGS)].flatMap((row) =>
  row.map((word): [string, string] => [word, row[0] ?? word]),
);
/** What words stand for as they are written. */
const CONCEPT_OF = new Map(meanings);
/** What others stand for that only differ from those in their endings, by what they have without them. */
export const CONCEPT_OF_STEM: ReadonlyMap<string, string> = new Map(
  meanings.toReversed().map(([word, concept]): [string, string] => [stemOf(word), concept]),
);

/** The words that stand for the rows of the trade. */
export const CONCEPT_WORDS = new Set(trade.map(([word]) => word));

/** Every word that has others of its meaning, with the concept it stands for. */
export const MEANINGS: ReadonlyMap<string, string> = new Map(meanings);

/** "18th" is 18. */
const ORDINAL = /^(\d+)(?:st|nd|rd|th)$/;

function conceptOf(written: string): string {
  const word = written.replace(ORDINAL, '$1');
  const stem = stemOf(word);
  // "New" is no ending away from news, nor "fin" from fine.
  const known = CONCEPT_OF.get(word) ?? (stem === word ? undefined : CONCEPT_OF_STEM.get(stem));
  return known ?? stem;
}

/** What is one word, though "hong kong" and "second hand" are often typed in two. */
const COMPOUNDS = new Set(
  'ewallet digitalwallet mobilewallet setup signup hongkong newyork secondhand southeast lowcost ecommerce superapp miniprogram newspaper website barcode applepay airbnb bestbuy cashapp doordash facebook linkedin tiktok tripadvisor wechat whatsapp youtube'.split(
    ' ',
  ),
);

/** The words of a description that carry its meaning. */
export function conceptsOf(words: readonly string[]): string[] {
  const concepts: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const compound = `${words[at] ?? ''}${words[at + 1] ?? ''}`;
    const isInTwo = at + 1 < words.length && COMPOUNDS.has(compound);
    const word = isInTwo ? compound : (words[at] ?? '');
    if (isInTwo) at++;
    if (!FILLERS.has(word)) concepts.push(conceptOf(word));
  }
  return concepts;
}

/** Words that nearly every entry could carry: they count, but little, and never alone. */
const FAINT: ReadonlySet<string> = new Set(
  conceptsOf(
    'people app apps website site online company service chinese china goods platform program system subsidiary unit arm division affiliate branch product giant portal provider operator headquarters abbreviation mascot icon made part once three four five seven eight nine ten'.split(
      ' ',
    ),
  ),
);

/** A year says when, and of most entries nobody asks that. */
const YEAR = /^(?:19|20)\d\d$/;

/** Whether a concept counts but little, and never alone: one of `FAINT`, or a year. */
export const isFaint = (concept: string): boolean => FAINT.has(concept) || YEAR.test(concept);

/** Those of the words that tell one entry from another. */
export const tellingOf = (words: readonly string[]): string[] => [
  ...new Set(conceptsOf(words).filter((concept) => !FAINT.has(concept))),
];

/** What people want to know about anything that has a name. */
export const ASKED: ReadonlySet<string> = new Set(
  conceptsOf(
    'safe legit scam review login register download install price fee english website account refund customer service number work news today history wiki logo stock founder owner ceo headquarters country tutorial guide help contact card meaning definition info information full name story owned android iphone ios part subsidiary related connected brand division branch'.split(
      ' ',
    ),
  ),
);

/** Words for what is no person. */
const THINGS = new Set(
  'company app site website platform marketplace service firm subsidiary bank'.split(' '),
);

/** Whether a description begins with what is no person: "chinese company that …". */
export function isOfThing(words: readonly string[]): boolean {
  const first = words.find((word) => !FILLERS.has(word) && conceptOf(word) !== 'china');
  return first !== undefined && THINGS.has(first);
}

/** Words for what only a person is; "head office" is none. */
const POSTS: ReadonlySet<string> = new Set(['ceo', 'chairman']);

/** Whether a description begins with a person's post: "head of …". */
export function isOfPerson(words: readonly string[]): boolean {
  const at = words.findIndex((word) => !FILLERS.has(word) && conceptOf(word) !== 'china');
  return POSTS.has(conceptOf(words[at] ?? '')) && words[at + 1] === 'of';
}

/** Places outside mainland China. */
export const PLACES: ReadonlySet<string> = new Set(
  conceptsOf(
    'hongkong taiwan japan korea india turkey singapore thailand malaysia indonesia philippines vietnam pakistan bangladesh australia canada usa newyork brazil argentina british europe germany france paris italy spain sweden russia africa'.split(
      ' ',
    ),
  ),
);

/** Names that stand in phrases for comparison only: "chinese netflix" is ours to answer, "netflix" is not. */
export const LIKENESSES: ReadonlySet<string> = new Set(
  conceptsOf(
    'adyen oyster bestbuy booking cashapp chatgpt craigslist doordash etsy expedia facebook faang fedex google groupon gpt h hm instagram line m mastercard mercari messenger microsoft netflix nvidia openai pinterest slack stripe teams telegram ticketmaster tiktok tripadvisor uber venmo vinted visa waze whatsapp wish yelp youtube zara ikea costco twitch spotify airbnb reddit quora twitter zoom alexa siri gmail dropbox linkedin zelle revolut lyft postmates ubereats deliveroo klarna afterpay prime disney hbo hulu depop gumtree monzo tesco carrefour fico twitch instacart robinhood snapchat discord siri claude gemini copilot grubhub opentable ups dhl poshmark offerup chrome skype macys amtrak fidelity vanguard amex nike mpesa pesa'.split(
      ' ',
    ),
  ),
);
