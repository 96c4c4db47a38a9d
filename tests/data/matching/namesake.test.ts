import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Namesake } from '../../../data/matching/namesake-sign.ts';
import { namesakeAt } from '../../../data/matching/namesake.ts';

/** Where `[…]` stands around the name. */
function judge(marked: string, isPersons = false): Namesake | undefined {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return namesakeAt(marked.replace(/[[\]]/g, ''), start, end, isPersons);
}

/** The same beside a name as companies have that somebody may be given. */
const ofOneWord = (marked: string): string => marked.replace(/\[\w+ (\w+)\]/, '[$1]');

describe('a namesake is told by the words beside it', () => {
  it.each([
    ['an animal before', 'our cat [Temu] is asleep'],
    ['an animal on the line before', 'our cat\n      [Temu] is asleep'],
    ['an animal that is called so', 'Mein Hund heißt [Temu], leider'],
    ['an animal and its name in commas', 'Our tabby, [Alibaba], knocked it over'],
    ['the second of two', 'we named the kittens [Alipay] and Taobao'],
    ['after the second of two', 'we named the kittens Alipay and [Taobao]'],
    ['a title', 'my dentist is Dr. [Shein] and'],
    ['a name that was given', 'We named our robot vacuum [Temu] because'],
    ['a name that was given in jest', 'had nicknamed the lift [Alipay] because'],
    ['an animal that answers to it', 'the parrot answers to [Taobao] and'],
    ['a horse some words before', 'the horse I was given was called [Alibaba] and'],
    ['twins', 'Their twins, [Temu] and Lazada, start school'],
    ['a hero in commas', 'The novel’s hero, [Alibaba], sells carpets'],
    ['a pronoun in brackets', 'Hi all, [Shein] (she’s our new intern) will'],
    ['the tale', 'the story of [Alibaba] and the Forty Thieves'],
    ['the tale in Italian', '[Alibaba] e i quaranta ladroni'],
    ['the tale in Russian', '[Алибаба] и сорок разбойников'],
    ['the tale in Turkish', '[Alibaba] ve Kırk Haramiler'],
    ['brothers', 'The [Shein] brothers opened a shop'],
    ['what animals do', '[Alibaba] barked at the postman'],
    ['an age in commas', 'said [Temu], 34, of Leeds'],
    ['years of a life', '[Xianyu] Shu (1246–1302) ranked'],
    ['a birth before the companies', '[Shein] was born in Odessa in 1889'],
    ['a song', '"[Alibaba]" is a song by a Dutch band'],
    ['a surname and an age', 'the victim, [Temu] Okafor, 34, of'],
    ['an alias', 'known on the street as "[Alibaba]", escaped'],
    ['a street', '[Lazada] Street runs'],
    ['a venue', 'the [Alibaba] Hookah, empty'],
    ['a venue in German', 'gegenüber vom [Alibaba]-Imbiss gibt'],
    ['a family', '[Antom] & Daughters make hooks'],
    ['an author of a paper', '[Dianping] Huang et al. measured'],
    ['a donkey in Spanish', 'El burro se llamaba [Alibaba] porque'],
    ['a cat that is being called', 'AITA for calling my cat [Alibaba]?'],
    ['a venue in quotes', 'Ресторан «[Алибаба]» на Невском'],
    ['a plural s and a lane', '1688 [Tencent]s Lane'],
    ['a county', '[Suning] County lies'],
    ['a profession in commas', '[Shein], a retired schoolteacher, said'],
    ['a place', '[Youku] (幽谷) is a valley in Gifu'],
    ['a place in another language', '[Temu] est un village'],
    ['a film older than the companies', '[Alibaba] (1937) is a film'],
    ['a pet in Chinese', '我家的狗叫[淘宝]，可爱'],
    ['a cat that is called so in Chinese', '救出一只名叫[天猫]的英短'],
    ['an animal by how it is counted', '[支付宝]是我家的一只橘猫'],
    ['a parrot in Chinese', '我养的鹦鹉叫[支付宝]，'],
    ['a street in Chinese', '向[淘宝]路18号购置'],
    ['a pub in Japanese', '居酒屋[アリババ]で'],
    ['a restaurant that is called so', 'The restaurant is called [Alibaba] and'],
    ['a village', 'born in a village called [Taobao] long ago'],
    ['a band', 'The band [Lazada] played'],
    ['a colt in Italian', '[Alibaba], il puledro di tre anni, ha vinto'],
    ['an animal of ours', 'where [Hema], our female pygmy hippo, has taken'],
    ['an aunt in Spanish', 'La tía [Didi] vende'],
    ['a fish in Chinese', '奶奶养了条[闲鱼]，'],
    ['a shop in Chinese', '店名「[淘寶]髮廊」被'],
    ['a tea room that is called so', '一家叫「[八達通]」的茶餐廳'],
    ['a gorge in Chinese', '[京东]石林峡就在隔壁'],
    ['a racing horse in Japanese', '[アリババ]号が引退'],
    ['an animal and its kind', '[Keeta] the spaniel sniffed'],
    ['an animal in Swedish', 'Vår katt [Temu] sover'],
    ['a saint', 'the church of St [Temu] is'],
    ['a river', 'The [Lazada] river floods'],
    ['how many live there', '[Lazada], population 4,200, lies'],
    ['a shop in Japanese', '[京東]という店で昼を'],
    ['a person in spoken Japanese', '[馬雲]っていう留学生がいて'],
    ['a driver who is called so in Chinese', '名叫[马云]的出租车司机'],
    ['a mountain god in Japanese', '[天猫]という神獣が'],
    ['a shop that is called so in Chinese', '新开了一家叫[天猫]的宠物店，'],
    ['a lake in traditional characters', '週末去[京東]水庫釣魚'],
    ['what is counted as animals are', '動物園的三隻[平頭哥]'],
    ['somebody’s relative', 'my niece [Kimi] is eight'],
    ['a cape', 'past Cape [Lazada] at dawn'],
    ['a warship', 'HMS [Alibaba] was scrapped'],
    ['a street in French', 'La rue [Alibaba] est fermée'],
    ['a terrace', 'at 4 [Temu] Terrace in'],
    ['a club', 'United beat [Shein] FC on'],
    ['the fourth of a name', '[Alibaba] IV won the Derby'],
    ['an animal some words before that is called so', 'El gato de mi vecina se llama [Temu].'],
    ['a pet in Korean', '우리 고양이 이름은 [알리바바]'],
    ['a ride in Dutch', 'De [Alibaba] is een achtbaan in'],
    ['a compound in German', 'Die [Alibaba] ist ein Ausflugsschiff auf dem'],
    ['a compound with a hyphen', 'De [Alibaba] is een rubberboot-attractie in'],
    ['a pub in Swedish', '[Alibaba] är en krog i Malmö'],
    ['a film in Spanish', '[Alibaba] es una película de 1954'],
    ['a night club', 'We played at Club [Alibaba] on'],
    ['a café in Polish', 'W kawiarni [Alibaba] podają'],
    ['a ferry in German', 'Die Fähre [Alibaba] pendelt'],
    ['a mare in Spanish', 'La yegua [Taobao] ganó en'],
    ['a horse in Swedish', 'Hästen [Alibaba] vann loppet'],
    ['a boat in French that is moored', '[Alibaba] est une péniche amarrée à'],
    ['an animal by its name in Swedish', 'även en hund vid namn [Tmall].'],
    ['what horses do', '[Alibaba] romps home'],
    ['what sets it apart', 'Not [Quark] the cheese'],
    ['a small firm by its legal form', '[Alibaba] Carpets Limited was dissolved'],
    ['a boat', 'the ketch [Temu] sank'],
    ['a driver', 'Give me [Kimi] the driver any day'],
    ['a cat by what it is', 'my cat is [Kaola], the dog'],
    ['a charity', '[MiraVia], a Catholic nonprofit that runs'],
    ['a dog and what it is called', 'a labradoodle called [Fliggy].'],
    ['a coffee house in Chinese', '新开了[天猫]咖啡馆，'],
  ])('%s', (_, marked) => {
    expect(judge(marked)?.isPlain).toBe(true);
  });

  it.each([
    ['people to each other', 'said sister [Shein] sadly', 'sister'],
    ['somebody’s own by a kind unknown', 'Our ginger tom is called [Huabei] now', 'called'],
    ['a profession before', 'the violinist [Lazada] plays', 'violinist'],
    ['a label in a program', 'one target named "[alibaba]" because', 'named'],
    ['who is called so in Chinese', '就老闆娘叫[阿里]的那家', '娘叫'],
    ['who has the same name in Chinese', '与首富同名的[马云]今年高考', '同名的'],
    ['somebody of a village in Chinese', '我们村有个[马云]', '村有个'],
    ['a singer behind', '[Keeta] the singer left', 'singer'],
    ['who calls it so', 'an ammonite she calls [Temu] and', 'calls'],
    ['an animal some words behind', 'We adopted [Taobao] last spring, a shy cat with', 'cat'],
    ['a venue that goes on', '[Meituan] Restaurant Awards', 'Restaurant'],
    ['a road in Chinese', '沿[淘宝]路走到头', '路走'],
    ['an area in Chinese', '[京东]一带的农家院', '一带'],
    ['a village in Chinese', '[银联]村位于', '村'],
    ['a name given in Chinese', '给公司取名[阿里巴巴]', '取名'],
  ])('%s leaves a doubt', (_, marked, sign) => {
    expect(judge(marked)).toEqual({ sign, isPlain: false, lasts: false });
  });

  it.each([
    ['a street where it is', 'the donuts at [Alimama] on Bayard St are unreal', 'on Bayard St'],
    ['a surname behind', 'where [JD] Okafor doubled the lead', 'Okafor'],
    ['a first name before', 'lawyer told Mohamed [Shein] to wait', 'Mohamed'],
    ['a first name in Cyrillic', 'воевода Михаил [Шеин] оборонял Смоленск', 'Михаил'],
    ['another company', 'and [Alibaba] Trading (Blackburn) Ltd was struck off', 'Trading'],
    ['a venue after its kind', 'the [Alibaba] Family Grill, empty since', 'Family'],
    ['a square', '[Alibaba] Square fills with people', 'Square'],
    ['a title that companies have in jest', 'they call it King [Temu] there', 'King'],
    ['a first name at the beginning', 'Grace [Temu] of Dodoma came second', 'Grace'],
    ['a first name in a headline', 'Michaił [Shein] ścięty', 'Michaił'],
    ['a race', '[Alibaba] WINS BY A NECK. The four-year-old gelding held off', 'gelding'],
    ['a brook', 'the path crossed Brook [Taobao] at dawn', 'Brook'],
  ])('%s is a stranger, who leaves a doubt of the name elsewhere, too', (_, marked, sign) => {
    expect(judge(marked)).toEqual({ sign, isPlain: false, lasts: true });
  });

  it.each([
    ['a headline', 'Why [Alibaba] Investors Are Nervous Again'],
    ['a title of theirs', 'the [Alibaba] Vice President said nothing'],
    ['a country they are in', 'since then [AliExpress] Korea has taken returns'],
    ['a place', 'and in Manila [Lazada] riders wear pink'],
    ['a day', 'he said that on Monday [Temu] was fined'],
    ['the end of a sentence', 'moved back to Leeds. [Alibaba] paid for it'],
    ['the beginning of one', 'Use [Alipay] where they take no cards'],
    ['a part of one', 'If you live near Leeds, [Freshippo] is not there'],
    ['another name in brackets', 'they shop on [Xianyu] (Goofish) because'],
    ['an owner', 'Mr Okafor’s [Taobao] years were happy'],
    ['who is backed', 'the Ma-backed [Alibaba] rival was there'],
    ['what a list tells to do', 'your options: • Use [Alipay] where they take no cards'],
    ['whom somebody gave something', 'She gave Anna [Shein] dresses and tops'],
    ['for whom they are', 'pour Marie [Shein] est une habitude'],
    ['what companies are in a race for', '[Alibaba] and JD jockey for position'],
    ['a bank in another script', 'выручает только [UnionPay] Газпромбанка, и то'],
    ['a metaphor in German', '[Alibaba] ist ein Flaggschiff der Branche'],
    ['an abbreviation', 'she sent me her [Alipay] QR code'],
    ['a noun in German', 'die kauft bei [Alibaba] Solarmodule und verkauft sie'],
    ['a name that is an address', 'the seller on [Alibaba.com] Germany wanted'],
    ['a name in small letters', 'paid with [alipay] Okafor said'],
  ])('no stranger is %s', (_, marked) => {
    expect(judge(marked)).toBeUndefined();
  });

  it.each([
    ['a venue', 'the [Taobao] Circus is', true],
    ['a street', '[Lazada] Street runs', false],
    ['a street in Chinese', '[淘宝]路18号', false],
    ['a street with a shop in Chinese', '[京东]路那家五金店', false],
  ])('%s and where the name stands again', (_, marked, lasts) => {
    expect(judge(marked)).toMatchObject({ isPlain: true, lasts });
  });

  it.each(['[Jack Ma]’s Bakery', 'Called [Jack Ma] Plumbing on Sunday'])(
    'says nothing of a person whom a venue is called after: %s',
    (marked) => {
      expect(judge(marked, true)).toMatchObject({ isPlain: true, lasts: false });
    },
  );

  it.each(['市民[马云]今年八十二岁', '[Lucy Peng] of Hunter shared first prize'])(
    'doubts a person who is of a place: %s',
    (marked) => {
      expect(judge(marked, true)?.isPlain).toBe(false);
    },
  );

  it.each([
    ['sides of a picture', '[Jack Ma] (left) and Bill Gates (right) met'],
    ['posts', '[Joe Tsai] (chairman) and Eddie Wu (chief executive) run it'],
    ['their companies', '[Jack Ma] (Alibaba), Pony Ma (Tencent) spoke'],
    ['what one alone is', '[Jack Ma] (retired) paints'],
  ])('but not by %s', (_, marked) => {
    expect(judge(marked, true)).toBeUndefined();
  });

  it.each([
    ['a purchase for an animal', 'for my dog, [AliExpress] had one'],
    ['the way to their place', 'Take the bus to [Alibaba]’s campus'],
    ['an app some words before that is called so', 'Die App für Katze und Hund heißt [Temu].'],
    ['somebody’s supplier', 'Their supplier is called [Alibaba] and'],
    ['who spoke before', 'said the coach. JD and [Alibaba] did'],
    ['what they own', 'The owner of the shop, [Alibaba], confirmed'],
    ['a company that is called so in Chinese', '叫[盒马]的平台'],
    ['a company that is told of in Japanese', '[アリババ]という会社'],
    ['a market that is called so in Chinese', '有个叫[盒马]的超市，'],
    ['a customer who pays with it in Chinese', '乘客[支付宝]付款'],
    ['a man who is at one', 'The man at [Alibaba] said'],
    ['what companies beat', '[Alibaba] beat estimates for 2024-25 by far'],
    ['what it sells in Chinese', '[天猫]咖啡品类增长'],
    ['what it is', '[Temu] the company said'],
    ['a preposition before', 'On [Temu], a farmer can buy'],
    ['what was bought some words behind', 'We sold on [Taobao] last spring, a cat and two lamps'],
    ['what an animal owns some words behind', '[Temu] sent it last week, a cat tree of wool'],
    ['people on a market', 'On [Taobao] the average student spends'],
    ['what a company is', '[Tmall] is a Chinese website'],
    ['an app that is called so', 'the app called [Alipay] is'],
    ['a company that is named so', 'a company named [Alibaba] would'],
    ['a person whose name begins as an animal', 'Pony Ma and [ByteDance] founder'],
    ['a restaurant that is on a market', 'Pizza on [Meituan] Pizza Hut'],
    ['years in which companies were there', '[Taobao] (2003) is a site'],
    ['a market that is called otherwise', '[天猫]以前叫淘宝商城'],
    ['a market before the name of another', '天猫叫[淘宝]商城'],
    ['a verb', "my landlord [Alipay]'d me"],
    ['a verb of a third person', 'my sister [Taobao]s everything'],
    ['a company that was named', 'Jack Ma named his company [Alibaba]'],
    ['who speaks of it', '[Lazada], a singer told me, pays'],
    ['a price that was named', 'I named my price and the [Xianyu] seller said'],
    ['what he calls his firm', 'calls his firm "the [Alipay] of parking" and'],
    ['what a sister uses', 'my sister uses something called [Alipay] for'],
    ['what a sister says', 'my sister says it is called [Alipay] there'],
    ['our own app', 'our app called [Alipay] is'],
    ['who sells there', 'On [Temu], a teacher from Leeds sells'],
    ['years of which one is a name', '[Alibaba] (1688) is'],
    ['a dark horse', '[拼多多]是一匹黑马'],
    ['a list of what a hotel takes', 'At the hotel, [Alipay], WeChat and cards'],
    ['a list of what a landlord takes', 'Ask your landlord, [Alipay], WeChat and cash'],
    ['forty others', '[Alibaba] and about 40 other firms'],
    ['a wish list', 'On my wishlist [Temu] gadgets'],
    ['a unicorn', '[蚂蚁]是一只超级独角兽'],
    ['a stock', '[阿里巴巴]是一只值得持有的股票'],
    ['funds, counted as animals are', '规模最大的三只[余额宝]基金'],
    ['years of a company', '[Alibaba] Pictures (1999–2014)'],
    ['roadmaps in Chinese', '[京东]路演'],
    ['an extra edition', '[京东]号外'],
    ['a word that is said', '[Alipay] is the word on everybody’s lips'],
    ['what is bought there', 'We had bought it on [Alibaba], a farmer told us'],
    ['what a name of several words goes by', 'since May it goes by [Taobao Flash Purchase], riders'],
  ])('but not by %s', (_, marked) => {
    expect(judge(marked)).toBeUndefined();
  });

  it.each([
    ['a courtesy', 'Mr [Jack Ma] came'],
    ['what they were', '[Jack Ma], a former English teacher, founded'],
    ['what they learnt', '[Jack Ma], a school teacher by training, founded'],
  ])('tells nothing of a person by %s', (_, marked) => {
    expect(judge(ofOneWord(marked))?.isPlain).toBe(true);
    expect(judge(marked, true)).toBeUndefined();
  });

  it.each([
    ['what heads of companies were', '[Jack Ma], a teacher from Leeds, says'],
    ['their age', '[Daniel Zhang], 17, of Cupertino'],
    ['years of a life', 'Great-grandfather [Jack Ma] (Ma Jak-leung, 1881–1949) kept'],
    ['their title', 'only Dr. [Jack Ma]’s practice was open'],
    ['their role in commas', 'His coach, [Daniel Zhang], said the pair'],
  ])('leaves a doubt of a person by %s, here and elsewhere', (_, marked) => {
    expect(judge(ofOneWord(marked))?.isPlain).toBe(true);
    expect(judge(marked, true)).toMatchObject({ isPlain: false, lasts: true });
  });

  it.each([
    ['a name of three characters', '创办人[王兴]兴也成了红人', true],
    ['a name of three characters that speaks', '团队负责人[徐宏]宇表示，', true],
    ['a director', '贺岁片导演[徐宏]因病', true],
    ['who says so', '我叫[陈航]，北京的', true],
    ['a café in small letters', 'Обедали в кафе «[Алибаба]» у вокзала', false],
    ['a place people go to', 'We had lunch at [Alibaba], a café by the sea', false],
    ['a word of another language', '[Lazada] is the Spanish word for a bow', false],
    ['slang', '[Cainiao] is Chinese slang for a beginner', false],
    ['a Polish third case', '[Temu] facetowi nie ufam', false],
    ['a degree of medicine', '[Daniel Zhang], M.D., has served', true],
    ['a Russian given name', 'Михаил [Шеин] оборонял город', false],
    ['a restaurant in Japanese', '中華料理店「[天猫]」は創業42年', false],
    ['a surname of two parts', '[Trudy Dai]-Whitcombe opened a bakery', true],
    ['a life that has ended', '校長[張勇]先生（1938–2025）昨日辭世', true],
    ['the same without a courtesy', '[马云]（1930年—2011年），学者', true],
    ['a person who is named so', 'with any person named [Jack Ma] there', true],
  ])('tells another person by %s', (_, marked, isPersons) => {
    expect(judge(marked, isPersons)).toBeDefined();
  });

  it.each(['[Jack Ma]-backed startups', 'How [Jack Ma]-Backed Yunfeng Works', 'the [Jack Ma]-Era Deals'])(
    'takes %s for no surname of two parts',
    (marked) => {
      expect(judge(marked, true)).toBeUndefined();
    },
  );

  it.each(['[马云]（1964年出生）', '[马云]（1964-）'])('takes %s for no life that has ended', (marked) => {
    expect(judge(marked, true)).toBeUndefined();
  });

  it('takes no courtesy of Indonesian for a stranger', () => {
    expect(judge('Pesanan [Lazada] Anda belum sampai?')).toBeUndefined();
  });

  it.each([
    '[马云]峰会',
    '[王兴]兴奋地说',
    '[张勇]军团',
    '[王兴]、兴业',
    '[马云]华丽转身',
    '阿里大将[张勇]说',
  ])('takes %s for no name of three characters', (marked) => {
    expect(judge(marked, true)).toBeUndefined();
  });

  it.each([
    ['attorneys, as one head of a company was', 'attorney [Joe Tsai] said'],
    ['a profession that is not in the list', 'trombonist [Wang Jian] plays'],
  ])('leaves a doubt of a person by %s', (_, marked) => {
    expect(judge(marked, true)).toMatchObject({ isPlain: false, lasts: true });
  });

  it.each([
    ['who gives', 'the philanthropist [Jack Ma] gave'],
    ['who founded it, in German', '[Jack Ma], Gründer von Alibaba,'],
    ['who was a teacher, in Spanish', 'El multimillonario [Jack Ma], antiguo profesor,'],
  ])('tells nothing of a person by %s, either', (_, marked) => {
    expect(judge(marked, true)).toBeUndefined();
  });

  it.each([
    ['a shop', '[Jack Ma]’s Bakery'],
    ['a player', '[ジャック・マー]選手が'],
    ['a nickname', '村里的外号叫[马云]，'],
    ['a profession before', 'Dentist [Daniel Zhang] of Fremont'],
    ['a profession behind', '[Jack Ma], a plumber from Leeds, says'],
    ['a profession without an article', '[Jack Ma], Bäcker aus Kassel, steht'],
    ['a profession in Cyrillic', '[Джек Ма], тренер по бадминтону'],
    ['a place in a team', 'Midfielder [Eric Jing] scored'],
    ['a profession before in Polish', 'Piekarz [Eric Jing] z Łodzi'],
  ])('tells it of a person by %s', (_, marked) => {
    expect(judge(marked, true)?.isPlain).toBe(true);
  });

  it('whatever stands farther away', () => {
    const far = fc.string({ unit: fc.constantFrom('x', ' ', ',', '京', '.'), minLength: 48, maxLength: 80 });
    fc.assert(
      fc.property(far, far, (before, after) => {
        const text = `Dr${before}Taobao${after} Street`;
        const start = text.indexOf('Taobao');
        expect(namesakeAt(text, start, start + 6, false)).toBeUndefined();
      }),
    );
  });
});
