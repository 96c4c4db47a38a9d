/** The words people describe things with: which of them tell, and which mean the same. */

/** Words that say nothing about which entry is meant. */
const FILLERS = new Set(
  'a an the of in on for to at is are was were be am what whats which who whose whom that this those these how do does did can could i my me you your we it its with by and or vs versus from about there any one thing called name named mean means meaning definition explain explained tell where when why between difference same as not use using version alternative equivalent inside within biggest largest main big people regular ordinary popular counterpart answer like kind get than has have man men woman person'.split(
    ' ',
  ),
);

/** Whether a query says nothing yet: "what is the". */
export const isFiller = (words: readonly string[]): boolean => words.every((word) => FILLERS.has(word));

/** Words that nearly every entry could carry: they count, but little, and never alone. */
export const FAINT = new Set(
  'app apps website site online company service chinese china goods platform program system'.split(' '),
);
/** What a faint word weighs; a word that all entries have weighs 1. */
export const FAINT_WEIGHT = 0.6;

/** Names that stand in phrases for comparison only: "chinese netflix" is ours to answer, "netflix" is not. */
export const LIKENESSES = new Set(
  'adyen booking chatgpt craigslist doordash etsy expedia facebook faang fedex google groupon gpt instagram line mastercard mercari messenger microsoft netflix nvidia openai pinterest slack stripe teams telegram ticketmaster tiktok tripadvisor uber venmo vinted visa waze whatsapp wish yelp youtube zara'.split(
    ' ',
  ),
);

/** One row a meaning; the first word stands for the others, in entries and queries alike. */
const SAME_MEANING = `
china chinese mainland beijing shanghai
abroad overseas
goods stuff things items item products
halted halt stopped suspended cancelled canceled blocked
listing ipo flotation listings
owner owns owned own parent belongs controlled controls
founder founded founders started creator created cofounder
ceo boss chief head leader runs
chairman chair
company firm corporation business companies
shop store shops stores mall retailer
shopping buy buying purchase buys
sell selling seller sellers sells vendor vendors merchant merchants
marketplace bazaar
delivery deliver delivers courier delivered takeaway takeout
parcel parcels package packages shipping ship shipment freight
logistics warehouse warehouses
food meal meals restaurant restaurants hungry eat eating lunch dinner
grocery groceries supermarket supermarkets
secondhand preowned used resale resell
cheap discount discounts bargain bargains inexpensive lowcost
taxi cab ride rides ridehailing
video videos clips
loan loans borrow borrowing lending lend lender
credit
bank banks banking
insurance insurer insured
invest investment investing fund funds
savings saving save interest
wallet wallets
pay payment payments paying paid
travel trip trips tourist tourists traveller travellers traveler travelers visitor visitors foreigner foreigners
flight flights plane
hotel hotels
map maps navigation gps
chat messenger messaging message messages
stock shares share ticker
ai artificial chatbot assistant
chip chips semiconductor semiconductors processor
cloud hosting servers
newspaper paper news
film films movie movies cinema
ticket tickets ticketing
fashion clothes clothing dress
phone mobile smartphone
wholesale bulk
supplier suppliers manufacturer manufacturers factory factories
sale sales festival
ad ads advertising advertisement adverts
game games
tree trees forest
yuan renminbi rmb
rating score scoring
health medical doctor pharmacy medicine
influencer influencers
streaming stream streams live livestream livestreaming
rival competitor rivals competitors
hongkong hk
usa american america us
`;

const CONCEPT_OF = new Map(
  SAME_MEANING.trim()
    .split('\n')
    .flatMap((row) => {
      const words = row.split(' ');
      return words.map((word): [string, string] => [word, words[0] ?? word]);
    }),
);

/** The words that stand for a row above: words of the trade. */
export const CONCEPT_WORDS = new Set(CONCEPT_OF.values());

/** "shops" and "shop", "paying" and "pay" are one word. */
const stemOf = (word: string): string => {
  if (word.length > 5 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
};

const conceptOf = (word: string): string =>
  CONCEPT_OF.get(word) ?? CONCEPT_OF.get(stemOf(word)) ?? stemOf(word);

/** "second hand" and "hong kong" are typed in one word and in two. */
const JOINED = new Map([
  ['second hand', 'secondhand'],
  ['pre owned', 'secondhand'],
  ['hong kong', 'hongkong'],
  ['low cost', 'cheap'],
  ['super market', 'grocery'],
  ['news paper', 'newspaper'],
]);

/** The words of a description that carry its meaning. */
export function conceptsOf(words: readonly string[]): string[] {
  const concepts: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const joined = JOINED.get(`${word} ${words[at + 1] ?? ''}`);
    if (joined !== undefined) at++;
    if (joined !== undefined || !FILLERS.has(word)) concepts.push(conceptOf(joined ?? word));
  }
  return concepts;
}
