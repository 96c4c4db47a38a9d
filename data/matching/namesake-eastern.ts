import { doubtful, found, plain, plainHere, type Around, type Namesake } from './namesake-sign.ts';
import { foldText } from './text-folding.ts';

/**
 * Namesakes in scripts that put no spaces between words; `namesake.ts` has the others. The expressions are held against
 * folded text: what has a simplified, half-width or ASCII form there stands in them in that form alone, in Japanese words,
 * too.
 */

/** The first character of the scripts of East Asia. */
const EAST_ASIAN = '\u2e80';
/** "网名叫", "ハムスターの", "居酒屋", "고양이 이름은". */
const EASTERN_BEFORE =
  /(?:(?:[^天飞闲][猫狗犬鼠兔猪鸟龟龜鱼鹉鵡]|^[猫狗]|猫咪|宠物|儿子|女儿)(?:的名字)?(?:就?叫做?|名叫|取名|起名|名为)|[只条头匹]名叫|养了?一?[只条头匹]|(?:小名|乳名|网名|外号|[绰綽]号)(?:就?叫做?)?|(?:犬|猫|ペット|ハムスター)の(?:名前は)?|競走马|居酒屋|劇团|喫茶|料理店|スナック|酒场|(?:고양이|강아지)(?: 이름은)? |(?:식당|술집) )["“「『]?$/;
/** "三隻", as it is written: funds and stocks are counted with the simplified 只, too. */
const COUNTED_BEFORE = /[两兩三四五六七八九十][隻匹頭头]["“「『]?$/;
/** "老闆娘叫", "保安也叫": companies are called so by people, too. */
const PERSON_CALLED_BEFORE =
  /(?:[妈娘爷爺伯叔哥姐弟妹姨婆仔]|老[板闆]|司机|同[学事]|朋友|[邻鄰]居|街坊|保安|老师|师傅|医生|学生|农民|工人|店员|房东|孩子?|小卖部|[饭餐面茶旅][馆館店]|客[栈棧])[都也]?名?叫(?:做|作)?["“「『]?$/;
/** "市民", "业主": right before the name of a person, who is one of many. */
const ONE_OF_MANY_BEFORE =
  /(?:[市村居农]民|业主|租客|患者|考生|学生|同学|学长|志愿者|护士|民警|司机|队员|乘客|[顾顧]客|老人)["“「『]?$/;
/** "导演徐宏", "我叫陈航", "另一位陈航": no head of a company is that, and none says so. */
const OTHER_BEFORE = /(?:导演|歌手|演员|作家|[画畫]家|[诗詩]人|选手|我叫|另一[位名个])["“「『]?$/;
/** "与首富同名的". */
const SAME_NAME_BEFORE = /同名(?:同姓)?[的の]?["“「『]?$/;
/** "一家叫「八達通」的茶餐廳". */
const SHOP_AFTER =
  /^(?:["”」』]的.{0,4})?(?:[发髮]廊|理[发髮]店|茶餐[厅廳]|餐[馆館]|酒[楼樓]|面[馆館]|洗衣店|五金|咖啡[馆館厅廳]|カフェ|喫茶)/;
/** "京東という店", "淘宝っていう猫", "馬雲という名の留学生". */
const SAID_AFTER =
  /^["”」』]?(?:という|っていう|って名前の)(?:[店町村駅人犬猫男女子寺神山川岛曲马妖]|名[のを前]|生き物|动物|食堂|居酒屋|喫茶|旅館|源氏名|少年|少女|.{0,4}(?:学生|さん|先生|友达|选手|同级生|后輩|先輩))/;
/** "叫天猫的宠物店": companies have shops, too. */
const CALLED = /[叫名][为做作]?["“「『]?$/;
const CALLED_AFTER =
  /^["”」』]?的(?:(?:宠物|小|[饭面花书鞋旅]|奶茶|咖啡|小吃|便利|水果|[杂雜]货|早餐)店|.{0,2}[馆館村镇吧]|民宿|[男女]孩|姑娘|小伙|孩子|.{0,4}(?:司机|同[学事]|师傅|老师|医生|保安|农民|老人|[男女]子|小朋友))/;
/** "给它取名叫", "村里有个": companies are called so, and spoken of so, too. */
const NAMING_BEFORE = /(?:[取起]名(?:就?叫|为)?|[村班校][里上]?有一?[个位])["“「『]?$/;
/** A song or a book, by the characters at both ends of its title and the last one in it: 〈閒魚〉, no newspaper. */
const TITLE = /[〈《][^报][〉》]/;
/** After Chinese names: an animal or a song, by the word they are counted with; companies are unicorns, stocks and ships. */
const HAN_AFTER =
  /^是(?:[我他她你].{0,3}家?的?)?一(?:[只条头][^,。]{0,6}[猫狗犬鸟兔鼠猪羊鸡鸭鴨鱼龟龜鹉鵡]|匹[^,。黑]{0,6}马|首)/;
/** "京东石林峡": a place that is called after where it lies. */
const PLACE_AFTER = /^[^在卖的,。]{0,2}(?:[峡峽]谷?|瀑布|溶洞|水库|湿地)(?!门票)/;
/** "淘宝路18号", "京东路那家店": a street. "张勇可以指": several. */
const NUMBER_AFTER = /^可[以能]指|^路(?:\d|[一二三四五六七八九十]+号|[那这這上]|口(?!碑))/;
/** "淘宝路走到头", "天猫街口", "京东一带": may also be a way a company goes. */
const STREET_AFTER = /^(?:路[口走和与]|街[^舞拍道]|[村屯](?!播)|一[带帶](?!一路))/;
const KANA_AFTER = /^(?:号(?!外)|食堂|と呼ばれる|と名乗る|くん|ちゃん|选手|投手|亭|酒场|村)/;
/** "王兴兴": names of two characters begin those of three; no words that go on behind a name, "马云峰会", "马云华丽". */
const GIVEN_AFTER =
  /^(?:[騄斌鹏磊鑫轩軒涛濤婷娜娟霞玲莉琳颖穎雯]|兴(?![奋起趣建致盛冲旺])|峰(?![会值])|[伟偉](?!大)|军(?![团队工])|[辉輝](?!煌)|杰(?!出)|龙(?!头)|[凯凱](?!歌)|[宇翔浩华国文志刚剛毅俊云东阳陽晨曦玉英红燕梅欣佳怡洁敏丽慧秀凤鳳春福荣榮德坤锋豪泽澤博宁](?=表示|[说說称稱单]|先生|女士|教授))/;
/** "張勇先生（1938–2025）": all heads of companies are alive. */
const LIFE_AFTER = /^.{0,2}\(\d{4}年?[-—~]\d{4}/;
/** Katakana at the end of a name. */
const KANA_END = /[ァ-ー]$/;

/** UTF-16 units before a name that tell whether the text is of East Asia: a quote may stand before it. */
const NEXT_TO = 2;
const isEastern = (text: string): boolean => Array.from(text).some((char) => char >= EAST_ASIAN);

/** What tells a namesake by the text before and after a name. */
export function easternNamesake(around: Around, isPersons: boolean): Namesake | undefined {
  // Most names stand in other text, which shall not pay for the expressions.
  if (!isEastern(around.before.slice(-NEXT_TO) + around.form.charAt(0) + around.after.charAt(0)))
    return undefined;
  const [before, form, after] = [foldText(around.before), foldText(around.form), foldText(around.after)];
  const title = before.slice(-1) + form.slice(-1) + after.charAt(0);
  const isGiven = isPersons && form.length === 2;
  /** In the order they are asked; none is in a text that is empty, as where it would tell nothing. */
  const signs: readonly (readonly [sign: RegExp, text: string, kind: typeof plain])[] = [
    [HAN_AFTER, after, plain],
    [SHOP_AFTER, after, plain],
    [SAID_AFTER, after, plain],
    [KANA_AFTER, KANA_END.test(form) ? after : '', plain],
    [PLACE_AFTER, after, plain],
    [NUMBER_AFTER, after, plainHere],
    [EASTERN_BEFORE, before, plain],
    [COUNTED_BEFORE, around.before, plain],
    [STREET_AFTER, after, doubtful],
    [GIVEN_AFTER, isGiven ? after : '', plainHere],
    [LIFE_AFTER, isPersons ? after : '', plain],
    [OTHER_BEFORE, isPersons ? before : '', plainHere],
    [ONE_OF_MANY_BEFORE, isPersons ? before : '', doubtful],
    [TITLE, title, plainHere],
    [CALLED_AFTER, CALLED.test(before) ? after : '', plain],
    [NAMING_BEFORE, before, doubtful],
    [PERSON_CALLED_BEFORE, before, doubtful],
    [SAME_NAME_BEFORE, before, doubtful],
  ];
  for (const [sign, text, kind] of signs) {
    const namesake = found(sign.exec(text), kind);
    if (namesake) return namesake;
  }
  return undefined;
}
