/** Pages made for the bench: the same at every run. */

/** A page of the bench: its name in the report and its HTML. */
export type BenchPage = { name: string; html: string };

/** Lehmer generator; the same seed gives the same sequence of numbers in [0, 1). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const WORDS =
  'the of and a to in for is on that by this with you it not or be are from at as your all have new more an was we will home can us about if page my has search free but our one other do no information time they site he up may what which their news out use any there see only so his when contact here business who web also now help get view online first been would how were services some these its like service than price date back top people had list name just over state year day into email two health world next used go work last most products music buy data make them should product system post her city add policy number such please available copyright support message after best software then good video well where info rights public books high school through each links she review years order very privacy book items company read group need many user said set under general research university'.split(
    ' ',
  );
const HANZI =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严';

/** Running text of about this many characters with a name after every `every` words. */
function prose(length: number, names: readonly string[], every: number, random: () => number): string {
  const parts: string[] = [];
  let size = 0;
  for (let count = 1; size < length; count++) {
    const word = WORDS[Math.floor(random() * WORDS.length)] ?? '';
    const name = count % every === 0 ? ` ${names[Math.floor(random() * names.length)] ?? ''}` : '';
    parts.push(word + name);
    size += word.length + name.length + 1;
  }
  return parts.join(' ');
}

function chinese(length: number, names: readonly string[], every: number, random: () => number): string {
  let text = '';
  for (let count = 1; text.length < length; count++) {
    text += HANZI[Math.floor(random() * HANZI.length)] ?? '';
    if (count % 24 === 0) text += ',';
    if (count % every === 0) text += names[Math.floor(random() * names.length)] ?? '';
  }
  return text;
}

/** Pieces of at most about this many characters, broken at spaces where there are any. */
const split = (text: string, size: number): string[] =>
  text.match(new RegExp(`[^]{1,${size}}(?:\\s|$)|[^]{1,${size}}`, 'g')) ?? [];

/** Characters of a run of text between two tags: real pages have short ones. */
const RUN = 40;

const INLINE = ['a', 'span', 'b'] as const;

/** Every second run of a block stands in an inline element, as links and emphasis do. */
const withInline = (block: string): string =>
  split(block, RUN)
    .map((run, index) => {
      const tag = INLINE[index % 6];
      return tag ? `<${tag}>${run}</${tag}>` : run;
    })
    .join('');

/** Blocks of text, a heading before every eighth, as articles have them. */
const article = (blocks: readonly string[]): string =>
  blocks
    .map((block, index) => `${index % 8 ? '' : `<h2>Part ${index / 8 + 1}</h2>`}<p>${withInline(block)}</p>`)
    .join('\n');

const wholePage = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title><body><main>${body}</main></body></html>`;

/** Names of the bundled glossary that are safe in any text. */
const LATIN_NAMES = [
  'Alibaba',
  'Alipay',
  'Taobao',
  'AliExpress',
  'Tmall',
  'Alibaba Cloud',
  'WeChat Pay',
  'Ant Group',
  'Cainiao',
  'Lazada',
];
const CHINESE_NAMES = ['支付宝', '阿里巴巴', '淘宝网', '微信支付', '蚂蚁集团', '拼多多', '阿里云', '饿了么'];

/** An article of about this many characters with a mention every 12 words. */
export const articleOf = (characters: number, names: readonly string[] = LATIN_NAMES): string =>
  wholePage(article(split(prose(characters, names, 12, randomFrom(7)), 350)));

/** The kinds of pages the costs are told for. */
export const benchPages = (): BenchPage[] => [
  { name: 'sparse', html: wholePage(article(split(prose(300_000, LATIN_NAMES, 2_000, randomFrom(1)), 350))) },
  { name: 'dense', html: articleOf(300_000) },
  { name: 'cjk', html: wholePage(article(split(chinese(150_000, CHINESE_NAMES, 60, randomFrom(3)), 300))) },
  { name: 'one node', html: wholePage(`<pre>${prose(300_000, LATIN_NAMES, 60, randomFrom(4))}</pre>`) },
  {
    name: '50,000 nodes',
    html: wholePage(
      `<div>${split(prose(300_000, LATIN_NAMES, 60, randomFrom(5)), 6)
        .slice(0, 50_000)
        .map((text) => `<span>${text}</span>`)
        .join('')}</div>`,
    ),
  },
];

/** 20,000 mentions and one unrelated text that changes once a frame. */
export const livingPage = (): string =>
  wholePage(
    `<p id="tick">0</p>${Array.from(
      { length: 2000 },
      (_, index) => `<p>${LATIN_NAMES.map((name) => `words around ${name} here`).join(', ')} ${index}</p>`,
    ).join('')}`,
  );

const SYLLABLES = 'zan vor mek tis lun pra del quo fen bar hix sol wem nat gor ylu cas dro pim tez'.split(
  ' ',
);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Made-up names in the manner of brands, each once; the first ones stand in `articleOf(…, names)`. */
export function madeUpNames(count: number): string[] {
  const random = randomFrom(11);
  const names = new Set<string>();
  const pick = (): string => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '';
  while (names.size < count) {
    const word = capital(pick() + pick() + pick() + (random() < 0.5 ? pick() : ''));
    names.add(random() < 0.3 ? `${word} ${capital(pick() + pick())}` : word);
  }
  return [...names];
}
