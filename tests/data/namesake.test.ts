import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNamesake } from '../../data/namesake.ts';

/** Where `[…]` stands around the name. */
function judge(marked: string, isPerson = false): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return isNamesake(marked.replace(/[[\]]/g, ''), start, end, isPerson);
}

describe('a namesake is told by the words beside it', () => {
  it.each([
    ['an animal before', 'our cat [Temu] is asleep'],
    ['an animal that is called so', 'Mein Hund heißt [Temu], leider'],
    ['an animal and its name in commas', 'Our tabby, [Alibaba], knocked it over'],
    ['an animal behind', '[Keeta] the spaniel sniffed'],
    ['the second of two', 'we named the kittens [Alipay] and Taobao'],
    ['after the second of two', 'we named the kittens Alipay and [Taobao]'],
    ['a title', 'my dentist is Dr. [Shein] and'],
    ['a Chinese surname before', 'the singer Chen [Weixin] died'],
    ['a Chinese surname behind', '[Suning] Zhang, a postdoc'],
    ['a surname and an age', 'the victim, [Temu] Okafor, 34, of'],
    ['an alias', 'known on the street as "[Alibaba]", escaped'],
    ['a street', '[Lazada] Street runs'],
    ['a venue after its kind', 'the [Alibaba] Hookah Lounge, empty'],
    ['a venue in quotes', 'Ресторан «[Алибаба]» на Невском'],
    ['a plural s and a lane', '1688 [Tencent]s Lane'],
    ['a profession in commas', '[Shein], a retired schoolteacher, said'],
    ['a place', '[Youku] (幽谷) is a valley in Gifu'],
    ['a place in another language', '[Temu] est un village'],
    ['a film older than the companies', '[Alibaba] (1937) is a film'],
    ['a pet in Chinese', '我家的狗叫[淘宝]，可爱'],
    ['a street in Chinese', '向[淘宝]路18号购置'],
    ['a pub in Japanese', '居酒屋[アリババ]で'],
    ['a racing horse in Japanese', '[アリババ]号が引退'],
    ['a pet in Korean', '우리 고양이 이름은 [알리바바]'],
  ])('%s', (_, marked) => {
    expect(judge(marked)).toBe(true);
  });

  it.each([
    ['a purchase for an animal', 'for my dog, [AliExpress] had one'],
    ['a preposition before', 'On [Temu], a farmer can buy'],
    ['people on a market', 'On [Taobao] the average student spends'],
    ['what a company is', '[Tmall] is a Chinese website'],
    ['an app that is called so', 'the app called [Alipay] is'],
    ['a company that is named so', 'a company named [Alibaba] would'],
    ['a person whose name begins as an animal', 'Pony Ma and [ByteDance] founder'],
    ['a restaurant that is on a market', 'Pizza on [Meituan] Pizza Hut'],
    ['years in which companies were there', '[Taobao] (2003) is a site'],
    ['a market that is called otherwise', '[天猫]以前叫淘宝商城'],
    ['a market before the name of another', '天猫叫[淘宝]商城'],
    ['roadmaps in Chinese', '[京东]路演'],
    ['an extra edition', '[京东]号外'],
  ])('but not by %s', (_, marked) => {
    expect(judge(marked)).toBe(false);
  });

  it.each([
    ['a title', 'Mr [Jack Ma] came'],
    ['what they were', '[Jack Ma], a former English teacher, founded'],
  ])('%s tells nothing of a person', (_, marked) => {
    expect(judge(marked)).toBe(true);
    expect(judge(marked, true)).toBe(false);
  });

  it.each([
    ['a shop', '[Jack Ma]’s Bakery'],
    ['a profession in brackets', '[Eric Jing] (pathologist) is'],
    ['a player', '[ジャック・マー]選手が'],
  ])('%s does', (_, marked) => {
    expect(judge(marked, true)).toBe(true);
  });

  it('whatever stands farther away', () => {
    const far = fc.string({ unit: fc.constantFrom('x', ' ', ',', '京', '.'), minLength: 48, maxLength: 80 });
    fc.assert(
      fc.property(far, far, (before, after) => {
        const text = `Dr${before}Taobao${after} Street`;
        const start = text.indexOf('Taobao');
        expect(isNamesake(text, start, start + 6, false)).toBe(false);
      }),
    );
  });
});
