import { describe, expect, it } from 'vitest';
import { entries } from '../../data/compiled/entries.js';
import { glossarySearch, search } from '../../data/search.ts';

/** Forms whose pinyin spells out a digit or leaves a Latin word as it is ("bābā VIP"). */
const SPOKEN_DIGITS = 2;

/** One slip in so many is tried. */
const EVERY = 5;

describe('search', () => {
  it.each([
    ['alipai', 'alipay'],
    ['zhifubao', 'alipay'],
    ['zhī fù bǎo', 'alipay'],
    ['支付宝', 'alipay'],
    ['支付寶', 'alipay'],
    ['tao bao', 'taobao'],
    ['zee foo bow', 'alipay'],
    ['zfb', 'alipay'],
    ['Ant Financial', 'ant-group'],
    ['https://www.alipay.com/en', 'alipay'],
    ['https://www.taobao.com/en', 'taobao'],
    ['https://www.antgroup.com/en', 'ant-group'],
    ['https://es.aliexpress.com/', 'aliexpress'],
    ['world.taobao.com/item/520.htm?id=618#tmall', 'taobao'],
    ['https://chat.qwen.ai/', 'qwen'],
    ['http://1688.com:80', '1688'],
    ['https://www.trendyol.com/tr/x', 'trendyol'],
    ['chinese amazon', 'jd-com'],
    ["china's amazon", 'jd-com'],
    ['amazon of china', 'jd-com'],
  ])('answers %s with %s first', (query, id) => {
    expect(search(query)[0]).toBe(id);
  });

  it('finds every entry by its headword, its Chinese name and its pinyin', () => {
    const missed = entries.flatMap(({ id, headword, chinese }) =>
      [headword, chinese?.hans, chinese?.hant, chinese?.pinyin].filter(
        (form) => form !== undefined && search(form)[0] !== id,
      ),
    );
    // The reading mixes pinyin with a Latin letter or a digit that stands for a Chinese word.
    expect(missed).toHaveLength(SPOKEN_DIGITS);
  });

  it('finds every entry by the names its own search forms are', () => {
    const missed = entries.flatMap(({ id, names }) =>
      names.flatMap(({ text }) => (search(text).slice(0, 3).includes(id) ? [] : [`${text} (${id})`])),
    );
    expect(missed).toEqual([]);
  });

  it('puts a headword first after any one slip of the finger', () => {
    const words = entries
      .map(({ id, headword }) => ({ id, word: headword.toLowerCase().replace(/ \(.*/, '') }))
      .filter(({ word }) => /^[a-z ]{5,}$/.test(word));
    const slips = words
      .flatMap(({ id, word }) => {
        const letters = Array.from(word, (letter, at) => ({ letter, at })).filter(
          ({ letter }) => letter !== ' ',
        );
        return letters
          .flatMap(({ letter, at }) => [
            word.slice(0, at) + word.slice(at + 1),
            word.slice(0, at) + letter + word.slice(at),
            word.slice(0, at) + word.charAt(at + 1) + letter + word.slice(at + 2),
          ])
          .map((typed) => ({ id, typed }));
      })
      .filter((_, at) => at % EVERY === 0);
    const right = slips.filter(({ id, typed }) => search(typed)[0] === id);
    expect(slips.length).toBeGreaterThan(800);
    expect(right.length / slips.length).toBeGreaterThan(0.985);
  });

  it('has a headword among the first three from its fourth letter on, where no more than three begin so', () => {
    const words = entries.map(({ id, headword }) => ({
      id,
      word: headword.toLowerCase().replace(/ [(/].*/, ''),
    }));
    const begun = words.flatMap(({ id, word }) =>
      Array.from({ length: Math.max(0, word.length - 4) }, (_, at) => ({
        id,
        typed: word.slice(0, at + 4).trimEnd(),
      })),
    );
    const missed = begun.filter(
      ({ id, typed }) =>
        words.filter(({ word }) => word.startsWith(typed)).length <= 3 &&
        !search(typed).slice(0, 3).includes(id),
    );
    expect(begun.length).toBeGreaterThan(1000);
    expect(missed.length / begun.length).toBeLessThan(0.01);
  });

  it.each([
    ['支负宝', 'alipay'],
    ['淘堡', 'taobao'],
    ['hmxs', 'freshippo'],
    ['apple pay', 'apple-pay'],
    ['is temu owned by alibaba', 'temu'],
    ['how do i use alipya in shanghai', 'alipay'],
    ['is amazon the same as alibaba', 'amazon'],
    ['kay oh ell', 'kol'],
    ['jay dee dot com', 'jd-com'],
    ['ali pie app', 'alipay'],
    ['ali pie mobile wallet', 'alipay'],
    ['shen yoo second hand', 'xianyu'],
    ['小額信貸', 'microloan'],
    ['鹹魚', 'xianyu'],
    ['デジタルウォレット', 'digital-wallet'],
    ['ラサダ', 'lazada'],
    ['dow bow ai', 'doubao'],
    ['co bay reviews', 'koubei'],
    ['loosy peng', 'lucy-peng'],
    ['is tiktok chinese', 'tiktok'],
    ['tee head', 't-head'],
    ['who jing', 'hujing'],
    ['er wei ma fu kuan', 'qr-code-payment'],
    ['tianh', 'tianhong'],
    ['owner of taobao and tmall', 'alibaba-group'],
    ['花呗是什么', 'huabei'],
    ['支fu宝', 'alipay'],
    ['ジャック・マーとは', 'jack-ma'],
    ['peng yi peng', 'alipay-tap'],
    ['jingdong and jd', 'jd-com'],
    ['alibaba vs alibaba group', 'alibaba-group'],
    ['group buying vs groupon', 'group-buying'],
    ['made in c', 'made-in-china-com'],
    ['doubao app', 'doubao'],
    ['singapore e wallet', 'grabpay'],
    ['philipines wallet', 'gcash'],
    ['ant group meaning', 'ant-group'],
    ['ali maps', 'amap'],
    ['ma ee gi tuan', 'ant-group'],
    ['oo kung', 'wukong'],
    ['alibaba i', 'alibaba-international'],
    ['tien mow gaw gee', 'tmall-global'],
    ['shun du chyoh so', 'deepseek'],
    ['taobao cloud', 'alibaba-cloud'],
    ['tmall chip', 't-head'],
    ['kaola shop', 'kaola'],
    ['cancelled ant ipo', 'ant-ipo-2020'],
    ['taobao speaker', 'tmall-genie'],
    ['schopi', 'shopee'],
    ['tach en gow', 'touch-n-go'],
    ['wahwey clowd', 'huawei-cloud'],
    ['dagles feegin', 'douglas-feagin'],
    ['taobao and tmall group', 'alibaba-china-e-commerce-group'],
    ['why does alipay not belong to alibaba', 'alipay-transfer-2011'],
    ['hong kong subway card', 'octopus'],
    ['ant internashunal', 'ant-international'],
    ['head of alibaba e-commerce since november 2024', 'jiang-fan'],
    ['students abroad buying milk powder for people at home', 'daigou'],
    ['one six double eight', '1688'],
    ['twelve three oh six', 'railway-12306'],
    ['alibaba punkt com', 'alibaba-com'],
    ['shane clothing', 'shein'],
    ['vorldforst', 'worldfirst'],
    ['xiayun', 'xianyu'],
    ['飞珠', 'fliggy'],
    ['pay in three installments', 'buy-now-pay-later'],
    ['one app for everything', 'super-app'],
    ['translate and pay app for tourists', 'alipay'],
    ['what is the alibaba credit score', 'zhima-credit'],
    ['office chat app where boss sees if you read the message', 'dingtalk'],
    ['chinese word for influencer', 'kol'],
    ['alibaba ai chatbot for everyone', 'qwen'],
    ['temu tycoon', 'colin-huang'],
    ['venmo owner', 'paypal'],
    ['crimson app cafes', 'xiaohongshu'],
    ['american website for bidding', 'ebay'],
    ['does alibaba own temu', 'temu'],
    ['tiktok belongs to tencent right', 'tiktok'],
    ['paytm still owned by ant?', 'paytm'],
    ['super app owned by tencent', 'wechat'],
    ['teeny loan for street vendor', 'microloan'],
  ])('reads %s as %s', (query, id) => {
    expect(search(query)[0]).toBe(id);
  });

  it.each([
    'alibaba and the forty thieves',
    'sesame oil',
    '华北',
    'penalty',
    'winters',
    'octopus recipe',
    'oyster card',
    'paypay',
    'apple pie',
    'park',
    'h&m',
    '123',
    'coupon',
    'quick sort',
    '中国银行',
    'ikea table',
    'テント',
    '信用社',
  ])('does not take %s for a name', (query) => {
    expect(search(query)).toEqual([]);
  });

  it('names the two entries a query weighs against each other', () => {
    expect(glossarySearch()('alipay vs wechat pay').pair).toEqual(['alipay', 'wechat-pay']);
    expect(glossarySearch()('alipay').pair).toBeUndefined();
  });

  it.each([
    ['temu owned by alibaba', ['temu', 'alibaba-group']],
    ['temu by alibaba', ['temu', 'alibaba-group']],
    ['pony ma brother of jack ma', ['pony-ma', 'jack-ma']],
    ['temu is alibaba right', ['temu', 'alibaba-group']],
    ['super app owned by tencent', undefined],
    ['head of lazada and aliexpress', undefined],
  ])('tells whether %s asks how two entries stand', (query, pair) => {
    expect(glossarySearch()(query).pair).toEqual(pair);
  });

  it.each([
    ["jack ma's paypal", 'alipay'],
    ['ebay of jack ma', 'taobao'],
    ["richard liu's amazon", 'jd-com'],
    ['pony ma whatsapp', 'wechat'],
  ])('takes %s for what the founder has of that kind', (query, id) => {
    expect(search(query)[0]).toBe(id);
  });

  it('answers both of a pair that is mixed up, the one named first before the other', () => {
    const called = new Map(entries.map(({ id, headword }) => [id, headword.replace(/ \(.*| \/.*/, '')]));
    const pairs = entries.flatMap(({ id, notSameAs }) => notSameAs.map((other) => [id, other.id] as const));
    const missed = pairs.filter(([first, second]) => {
      const [left, right] = [called.get(first), called.get(second)];
      return ['and', 'vs'].some((word) => {
        const found = search(`${left} ${word} ${right}`);
        return found[0] !== first || found[1] !== second;
      });
    });
    expect(pairs.length).toBeGreaterThan(400);
    expect(missed).toEqual([]);
  });

  it('shows what a question for its owner or people is about right behind the answer', () => {
    const late = entries.flatMap(({ id, headword }) =>
      ['who owns', 'who runs', 'who founded'].flatMap((asked) => {
        const query = `${asked} ${headword.replace(/ \(.*\)/, '')}`;
        return search(query).slice(0, 2).includes(id) ? [] : [query];
      }),
    );
    expect(late).toEqual([]);
    expect(search('who owns lazada').slice(0, 2)).toEqual(['alibaba-group', 'lazada']);
  });

  it('lists entries whose text alone has the words, below', () => {
    const { hits, mentionedIn } = glossarySearch()('hangzhou');
    expect(mentionedIn).toContain('alibaba-group');
    expect(hits.map(({ id }) => id)).not.toContain('alibaba-group');
  });

  it('says which name a misspelled query was read as', () => {
    expect(glossarySearch()('alipayy').meant).toBe('Alipay');
    expect(glossarySearch()('alipay').meant).toBeUndefined();
  });

  it.each([
    ['pdd', ['pinduoduo', 'pdd-holdings']],
    ['hb', ['huabei', 'red-envelope']],
  ])('settles the tie of %s by importance', (query, ids) => {
    expect(search(query)).toEqual(ids);
  });

  it('survives any text', () => {
    for (const query of ['', ' ', '((([', '\uD83D', 'a'.repeat(5000), '\u0000', '🐜', "'; drop table"])
      expect(Array.isArray(search(query))).toBe(true);
  });
});
