import { describe, expect, it } from 'vitest';
import { findMentions } from '../../data/find-mentions.ts';
import { readMarked, writeMarked } from './marked-text.ts';

/** Each row: why, and a text with what is to be marked in it. */
type Row = readonly [reason: string, marked: string, lang?: string];

const BOUNDARIES: Row[] = [
  ['possessive, straight', "[[Alibaba|alibaba-group]]'s shares"],
  ['possessive, curly', '[[Alipay|alipay]]’s users'],
  ['plural', 'the [[Taobao|taobao]]s of this world'],
  ['genitive s of German', '[[Alibaba|alibaba-group]]s Gewinn', 'de'],
  ['Polish ending', 'na [[AliExpress|aliexpress]]ie', 'pl'],
  ['Finnish ending', '[[Temu|temu]]sta', 'fi'],
  ['an ending of another language', 'Temusta', 'en'],
  ['hyphen after', '[[Alibaba|alibaba-group]]-owned'],
  ['hyphen before', 'non-[[Alibaba|alibaba-group]]'],
  ['slash', '[[Taobao|taobao]]/[[Tmall|tmall]]'],
  ['small letters with a slash', 'pay with [[alipay|alipay]]/[[wechat|wechat]]'],
  ['brackets', '([[Alipay|alipay]])[[[Alibaba|alibaba-group]]]'],
  ['quotes', '“[[Alibaba|alibaba-group]]” ‘[[Taobao|taobao]]’ «[[Temu|temu]]»'],
  ['em dash', '[[Alibaba|alibaba-group]]—once a start-up—grew'],
  ['full stop', 'He left [[Alibaba|alibaba-group]].'],
  ['capitals', 'THE [[ALIBABA|alibaba-group]] WAY'],
  ['CamelCase', '[[AliPay|alipay]], [[WeChatPay|wechat-pay]], [[AlibabaCloud|alibaba-cloud]]'],
  ['spaced', '[[Ali Express|aliexpress]] and [[Tao Bao|taobao]]'],
  ['full-width letters', '[[Ａｌｉｐａｙ|alipay]]で支払う', 'ja'],
  ['no-break space', '[[Ant\u00a0Group|ant-group]]'],
  ['line break and indent', '[[Alibaba\n    Cloud|alibaba-cloud]]'],
  ['soft hyphen', '[[Ali\u00adbaba|alibaba-group]]'],
  ['zero-width space', '[[Ali\u200bpay|alipay]]'],
  ['word joiner', '[[Tao\u2060bao|taobao]]'],
  ['inside a longer word', 'Alibabaization, Taobaoware, preAlipay'],
  ['accented letter after', 'Temué'],
  ['digit after', 'Taobao2'],
  ['CJK right before and after Latin', '用[[Alipay|alipay]]付款', 'zh-Hans'],
  ['Chinese without spaces', '我在[[淘宝|taobao]]买', 'zh-Hans'],
  ['高德 with a map', '[[高德|amap]]导航到酒店', 'zh-Hans'],
  ['traditional from simplified', '[[支付寶|alipay]]與[[螞蟻集團|ant-group]]', 'zh-Hant'],
  ['katakana word', '[[アリババ|alibaba-group]]の', 'ja'],
  ['inside a katakana word', 'アリババーナ', 'ja'],
  ['katakana compound', '[[アリペイ|alipay]]アプリ', 'ja'],
  ['Korean particle', '[[테무|temu]]는', 'ko'],
  ['inside a Korean word', '테무진', 'ko'],
  ['Turkish suffix after apostrophe', '[[Trendyol|trendyol]]’un', 'tr'],
  ['Russian stem change', 'акции [[Алибабы|alibaba-group]]', 'ru'],
];

const LONGEST: Row[] = [
  ['cloud, not group', '[[Alibaba Cloud|alibaba-cloud]] grew'],
  ['site, not group', '[[Alibaba.com|alibaba-com]] sellers'],
  ['small letters', 'bought on [[alibaba.com|alibaba-com]] again'],
  ['legal name', '[[Alibaba Group Holding Limited|alibaba-group]]'],
  ['plus', '[[Alipay+|alipay-plus]] wallets'],
  ['Hong Kong', '[[AlipayHK|alipayhk]] and [[Alipay|alipay]]'],
  ['live', '[[Taobao Live|taobao-live]]'],
  ['global', '[[Tmall Global|tmall-global]]'],
  ['Chinese group', '[[阿里巴巴集团|alibaba-group]]', 'zh-Hans'],
  ['Chinese cloud', '[[阿里云|alibaba-cloud]]', 'zh-Hans'],
  ['Chinese flash purchase', '[[淘宝闪购|taobao-flash-purchase]]', 'zh-Hans'],
  ['Ant family', '[[Ant Forest|ant-forest]], [[Ant International|ant-international]]'],
  ['logistics', '[[JD Logistics|jd-logistics]] of [[JD.com|jd-com]]'],
];

const CODE_AND_ADDRESSES: Row[] = [
  ['bare domain in prose', 'bought it on [[1688.com|1688]]'],
  ['bare domain at the end', 'see [[taobao.com|taobao]].'],
  ['URL', 'https://www.alibaba.com/product/1'],
  ['www', 'www.taobao.com'],
  ['path after a domain', 'taobao.com/item?id=1'],
  ['subdomain', 'open.alipay.com'],
  ['wiki path', 'en.wikipedia.org/wiki/Alibaba'],
  ['e-mail', 'info@alibaba.com'],
  ['handle', '@Alibaba_Group @alipay'],
  ['hashtag', '#alibaba #AlipayHK'],
  ['Chinese hashtag', '#阿里巴巴财报# 转发', 'zh-Hans'],
  ['after a Chinese hashtag', '#财报#[[阿里巴巴|alibaba-group]]今日发布', 'zh-Hans'],
  ['subreddit', 'ask in r/taobao or r/Alibaba'],
  ['package', 'com.alibaba.fastjson'],
  ['snake case', 'alipay_sdk, my_alibaba'],
  ['constant', 'ALIPAY_APP_ID'],
  ['scoped package', '@alipay/f2e'],
  ['repository', 'alibaba/nacos'],
  ['package with hyphens', 'alibaba-cloud-sdk-go, alipay-sdk-python'],
  ['before a hyphen', 'spring-cloud-alibaba'],
  ['method', 'alipay.trade.pay'],
  ['class', 'AlipayTradePayRequest'],
  ['call', 'alipay()'],
  ['scope operator', 'Alibaba::Cloud'],
  ['file', 'alipay.pdf, Alibaba_report.xlsx, taobao.js'],
  ['file path', '/opt/alipay/bin and src/taobao'],
  ['back quotes', '`alipay`'],
  ['option', '--alipay'],
  ['assignment', 'alipay=true'],
  ['space forgotten after a full stop', 'It was sold.[[Alibaba|alibaba-group]] said so.'],
];

const TRAPS: Row[] = [
  ['the tale', 'Ali Baba and the Forty Thieves'],
  ['the tale as one word', 'Alibaba and the Forty Thieves'],
  ['the tale in Chinese', '阿里巴巴和四十大盗', 'zh-Hans'],
  ['the tale in Japanese', 'アリババと40人の盗賊', 'ja'],
  ['a restaurant', 'dinner at Ali Baba'],
  ['a first name', 'Ali said so'],
  ['Tibet', '西藏阿里地区', 'zh-Hans'],
  ['a mountain', '阿里山日出', 'zh-Hans'],
  ['the year', 'in 1688'],
  ['the year in Chinese', '1688年', 'zh-Hans'],
  ['a price', '$1688 and 1688元'],
  ['a number', '1,688 and 21688 and 1688.5'],
  ['an insect', 'Ant colonies and an ant group'],
  ['an insect in Chinese', '一只蚂蚁在爬', 'zh-Hans'],
  ['a film', 'Ant-Man'],
  ['a television pair', 'Ant and Dec'],
  ['a build tool', 'Apache Ant'],
  ['a politician', 'JD Vance'],
  ['a shop', 'JD Sports'],
  ['a degree', 'a JD from Harvard Law'],
  ['a street', '北京东路', 'zh-Hans'],
  ['a station', '東京東', 'zh-Hant'],
  ['a display maker', '京东方', 'zh-Hans'],
  ['reputation of a film', '口碑与票房', 'zh-Hans'],
  ['a constellation', '天猫座', 'zh-Hans'],
  ['a beginner', '我是菜鸟', 'zh-Hans'],
  ['a tutorial site', '菜鸟教程', 'zh-Hans'],
  ['reputation', '口碑很好', 'zh-Hans'],
  ['quick cooking', '快手菜', 'zh-Hans'],
  ['potato', '土豆', 'zh-Hans'],
  ['a computer scientist', '高德纳', 'zh-Hans'],
  ['a particle', 'a quark and 夸克', 'zh-Hans'],
  ['cheese', 'Quark mit Kräutern', 'de'],
  ['Dutch shops', 'de HEMA en Hema', 'nl'],
  ['elder sister', 'our Didi in Kathmandu'],
  ['rain', '滴滴答答', 'zh-Hans'],
  ['a bun', '两个豆包', 'zh-Hans'],
  ['bytes', '四个字节', 'zh-Hans'],
  ['salted fish', '咸鱼翻身', 'zh-Hans'],
  ['a question', '你饿了吗', 'zh-Hans'],
  ['a red book', '红宝书', 'zh-Hans'],
  ['Mao’s book', 'the Little Red Book of Mao'],
  ['origin', 'Made in China'],
  ['my bank', 'my bank'],
  ['in time', 'intime Atmosphäre', 'de'],
  ['North China', 'Huabei plain'],
  ['a monkey', '孙悟空', 'zh-Hans'],
  ['a game', 'Black Myth: Wukong'],
  ['French farms', 'l’AMAP du village', 'fr'],
  ['Portuguese', 'ele me disse', 'pt'],
  ['French life', 'la vie', 'fr'],
  ['a key', 'a key fob'],
  ['an idiom', 'touch and go'],
  ['a world first', 'a world first in medicine'],
  ['a concept with no name of the family', 'fintech and escrow'],
  ['a world brand', 'Amazon and PayPal'],
  ['another man', '司马云', 'zh-Hans'],
  ['a village', '淘宝村', 'zh-Hans'],
  ['beauty', '完美团队', 'zh-Hans'],
];

const SENSES: Row[] = [
  ['a company, not the display maker', '[[京东|jd-com]]方面表示', 'zh-Hans'],
  ['going on sale, not a place', '[[京东|jd-com]]大促', 'zh-Hans'],
  ['阿里 beside a rival', '[[阿里|alibaba-group]]与[[美团|meituan]]', 'zh-Hans'],
  ['a group chat, not a little letter', '有些[[微信|wechat]]群', 'zh-Hans'],
  ['looking it up', '上[[百度|baidu]]搜', 'zh-Hans'],
  ['Ant after its full name', '[[Ant Group|ant-group]] and later [[Ant|ant-group]]’s lawyers'],
  ['JD beside a rival', '[[JD|jd-com]] and [[Alibaba|alibaba-group]]'],
  ['Hema in Shanghai', 'lunch at [[Hema|freshippo]], a supermarket in Shanghai by [[Alibaba|alibaba-group]]'],
  ['1688 with an agent', 'my [[1688|1688]] supplier'],
  ['阿里 with its cloud', '[[阿里|alibaba-group]]和[[阿里云|alibaba-cloud]]', 'zh-Hans'],
  ['菜鸟 with parcels', '[[菜鸟|cainiao]]包裹', 'zh-Hans'],
  ['高德 with its taxis', '用[[高德打车|amap]]', 'zh-Hans'],
  ['a concept beside a name', '[[Alipay|alipay]] and [[fintech|fintech]]'],
  ['PDD with Temu', '[[PDD|pdd-holdings]] owns [[Temu|temu]]'],
  ['快手 with 抖音', '[[快手|kuaishou]]和[[抖音|douyin]]', 'zh-Hans'],
];

describe.each([
  ['boundaries', BOUNDARIES],
  ['longest names', LONGEST],
  ['code and addresses', CODE_AND_ADDRESSES],
  ['other meanings', TRAPS],
  ['senses', SENSES],
])('findMentions: %s', (_, rows) => {
  it.each(rows.map((row) => [...row]))('%s: %s', (_reason, marked = '', lang = 'en') => {
    const { text } = readMarked(marked);
    expect(writeMarked(text, findMentions(text, { lang }))).toBe(marked);
  });
});

const idsOn = (host: string, text: string): string[] =>
  findMentions(text, { host }).map(({ entryId }) => entryId);

describe('findMentions on a page', () => {
  it('marks no entry on its own official site', () => {
    expect(idsOn('www.taobao.com', 'Taobao and Alipay')).toEqual(['alipay']);
    expect(idsOn('example.com', 'Taobao and Alipay')).toEqual(['taobao', 'alipay']);
  });

  it('takes the title as evidence', () => {
    const title = 'Alibaba and its rivals';
    expect(findMentions('JD grew.', { title }).length).toBeLessThanOrEqual(1);
    expect(findMentions('Fintech grew.', { title }).map(({ entryId }) => entryId)).toEqual(['fintech']);
    expect(findMentions('Fintech grew.')).toEqual([]);
  });
});
