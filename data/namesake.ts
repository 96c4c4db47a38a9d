/**
 * Pets, people, ships, streets and shops that bear the name of a company: "our tabby, Alibaba", "Dr Shein", "Lazada
 * Street". Told by the words beside the name, whichever name it is; judged only where a name was found. Words are looked
 * up: an expression of them takes milliseconds to compile.
 */

/** UTF-16 units looked at on each side. */
const REACH = 48;

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Made when first needed: few pages have a name. */
const make = () => ({
  /** Animals and things that are given names. */
  bearers: wordsOf(
    'cat cats dog dogs kitten kittens puppy puppies tabby hamster hamsters rabbit rabbits bunny parrot budgie tortoise ' +
      'pony goat terrier spaniel labrador poodle horse racehorse monkey Roomba goldfish yacht freighter trawler gulet Cat Dog Hund Katze Kater ' +
      'Hase Wellensittich chien chienne chatte lapin chat perro perra gato gata gatto gatta hond konijn Кот кот кошка собака ' +
      'пёс хомяк kot chomik kedim köpeğim',
  ),
  introducers: wordsOf(
    "called named heißt heisst hieß llama llamado llamada chiama heet s’appelle s'appelle зовут кличке",
  ),
  titles: wordsOf(
    'Mr Mrs Ms Miss Dr Prof Professor Captain Capt Uncle Aunt Auntie Sheikh Sultan King Queen Prince Rapper DJ Herr Frau ' +
      'Señor Señora Monsieur Madame President Senator Zhang Wang Chen Liu Yang Huang Zhao Zhou Guo Zheng Xie ' +
      'Officer Sergeant Constable Judge landlord landlady coworker colleague roommate Hotel Restaurant Imbiss Pizzeria Café ' +
      'Cafe Casino Bistro Trattoria Pension',
  ),
  aliases: wordsOf(
    'nicknamed stage\u00a0name real\u00a0name goes\u00a0by went\u00a0by street\u00a0as friends\u00a0as cártel\u00a0de ' +
      'banda\u00a0de ресторан ресторане кафе',
  ),
  prepositions: wordsOf('on from at via in off through to of by with for like and or over'),
  /** What may stand between a name and the kind of a venue. */
  attributes: wordsOf(
    'Turkish Lebanese Arabian Persian Moroccan Indian Greek Mediterranean Family Grand Golden Hookah Shisha Kebab Banquet',
  ),
  venues: wordsOf(
    'Street Road Lane Avenue Boulevard Square Bazaar Hall Restaurant Grill Kebab Kebabs Kebap Döner Cafe Café Hookah ' +
      'Shisha Bistro Pizza Pizzeria Bakery Barber Barbers Circus Nightclub Carpets Rugs Casino County Township River ' +
      'Creek Island Beach Mountain Mountains Hostel Stadium Sweets Takeaway Tandoori',
  ),
  kinds: wordsOf(
    'county village Dorf Ort Gemeinde comune municipio genus species commune municipality parish town surname hamlet moth moths valley volcano dialect ' +
      'protagonist protagonists',
  ),
  persons: wordsOf(
    'grandmother grandfather schoolteacher teacher nurse dentist pensioner widow ' +
      'postdoctoral goalkeeper',
  ),
  surnames: wordsOf('Zhang Wang Li Chen Liu Yang Huang Zhao Zhou Xu Zhu Guo Luo Liang Zheng Xie'),
});
let lists: ReturnType<typeof make> | undefined;

/** "网名叫", "ハムスターの", "居酒屋", "고양이 이름은". */
const EASTERN_BEFORE =
  /(?:(?:[^天飞飛][猫貓狗犬鼠兔]|^[猫貓狗]|猫咪|貓咪|宠物|寵物|小名|乳名|网名|網名)(?:的名字)?(?:就?叫做?|名叫|取名|起名|名为|名為)|(?:犬|猫|ペット|ハムスター)の(?:名前は)?|競走馬|居酒屋|劇団|喫茶|スナック|酒場|(?:고양이|강아지)(?: 이름은)? |(?:식당|술집) )["“「『]?$/;
/** After Katakana; after Chinese names, a street. */
const KANA_AFTER = /^(?:号(?!外)|食堂|という源氏名|と呼ばれる|という名の|くん|ちゃん|選手|投手|亭|酒場|村)/;
const HAN_AFTER = /^路(?:\d|[一二三四五六七八九十]+号|[口走和与與])/;
/** "Eric Jing (pathologist)". */
const PROFESSION_AFTER =
  /^ \((?:[a-z]+ologist|physician|swimmer|footballer|actor|actress|singer|politician|cricketer|artist|musician|poet)\)/;
/** "Temu Okafor, 34,", "Alibaba (1937)": older than the companies are. */
const AGE_AFTER = /^ [A-Z][a-z]+(?:, \d\d,| \((?:born|b\.) )|^ \((?:1[0-8]\d\d|19[0-8]\d)[–)-]/;
const QUOTE_BEFORE = /["“«„]$/;
/** Katakana at the end of a name. */
const KANA_END = /[ァ-ー]$/;

/** The words of a text, with the signs behind them. */
const split = (text: string): string[] => text.split(' ').filter((word) => word !== '');
const bare = (word: string | undefined): string => word?.replace(/(?:['’]s)?[.,;:!?]*$/, '') ?? '';

/** "our cat Temu", "kittens Alipay and Taobao", "Mein Hund heißt Temu", "Dr. Shein", "goes by Alibaba". */
function isIntroduced(words: readonly string[]): boolean {
  const { bearers, introducers, titles, aliases } = (lists ??= make());
  const [third = '', second = '', last = ''] = ['', '', '', ...words].slice(-3);
  const isBearer = (word: string): boolean => bearers.has(word);
  if (isBearer(last) || titles.has(last.replace('.', ''))) return true;
  if (introducers.has(last) && (isBearer(second) || isBearer(third))) return true;
  if (last === 'and' && isBearer(third)) return true;
  return (
    aliases.has(last.toLowerCase()) || aliases.has(`${second} ${last}`.toLowerCase().replace(' ', '\u00a0'))
  );
}

/** "Alibaba Hookah Lounge", "Lazada Street", "Jack Ma's Bakery". */
function isVenue(words: readonly string[]): boolean {
  const { attributes, venues } = (lists ??= make());
  let at = 0;
  while (at < 2 && attributes.has(words[at] ?? '')) at++;
  const venue = bare(words[at]);
  if (venue === 'Pizza' && words[at + 1] === 'Hut') return false;
  return venues.has(venue) || (at > 0 && venue === 'Lounge');
}

/** "Shein, a retired schoolteacher", "Youku is a valley", "Keeta the spaniel". */
function isExplained(after: string, words: readonly string[]): boolean {
  const { bearers, kinds, persons } = (lists ??= make());
  const isAmong = (from: number, ...of: ReadonlySet<string>[]): boolean =>
    words.slice(from, from + 3).some((word) => of.some((list) => list.has(bare(word))));
  if (/^, (?:an?|the|my|our|his|her) /.test(after)) return isAmong(2, bearers, kinds, persons);
  if (after.startsWith(' the ')) return bearers.has(bare(words[1]));
  const verb =
    /^(?: \([^A-Z)]{1,12}\))? (?:is|was|may refer to|refers to|ist|est|è|es|é)(?: also)? (?:an?|one of the|eine?|une?|un[oa]?|um) /.exec(
      after,
    );
  return (
    verb !== null &&
    split(after.slice(verb[0].length))
      .slice(0, 3)
      .some((word) => bearers.has(bare(word)) || kinds.has(bare(word)))
  );
}

/** "Temu Okafor, 34,", "Suning Zhang, a researcher". */
const isFirstName = (after: string, words: readonly string[]): boolean =>
  AGE_AFTER.test(after) ||
  (/^ [A-Z][a-z]+(?:[.,;]|$| [a-z])/.test(after) && (lists ??= make()).surnames.has(bare(words[0])));

/**
 * Whether what stands between these offsets is the name of something else that is told beside it. Of a person's name less
 * is asked: heads of companies have titles, and have been teachers.
 */
export function isNamesake(text: string, start: number, end: number, isPerson: boolean): boolean {
  const after = text.slice(end, end + REACH);
  const form = text.slice(start, end);
  if (HAN_AFTER.test(after) || (KANA_END.test(form) && KANA_AFTER.test(after))) return true;
  const next = split(after.replace(/^(?:s|['’]s)(?= )/, ''));
  if (/^(?:s|['’]s)? /.test(after) && (isVenue(next) || PROFESSION_AFTER.test(after))) return true;
  if (isPerson) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (EASTERN_BEFORE.test(before)) return true;
  const words = split(before.replace(QUOTE_BEFORE, ''));
  if (/ ["“«„]?$/.test(before) && isIntroduced(words)) return true;
  const { bearers, prepositions } = (lists ??= make());
  const last = words.at(-1) ?? '';
  if (after.startsWith(',') && last.endsWith(',') && bearers.has(bare(last))) return true;
  if (isFirstName(after, next)) return true;
  return !prepositions.has(last.toLowerCase()) && isExplained(after, next);
}
