import { doubtful, found, plain, plainHere, type Around, type Namesake } from './namesake-sign.ts';

/** Namesakes in scripts that put no spaces between words; `namesake.ts` has the others. */

/** The first character of the scripts of East Asia. */
const EAST_ASIAN = '\u2e80';
/** "网名叫", "三隻", "ハムスターの", "居酒屋", "고양이 이름은". */
const EASTERN_BEFORE =
  /(?:(?:[^天飞飛闲閒][猫貓狗犬鼠兔猪豬鸟鳥龟龜鱼魚鹉鵡]|^[猫貓狗]|猫咪|貓咪|宠物|寵物|儿子|女儿|兒子|女兒)(?:的名字)?(?:就?叫做?|名叫|取名|起名|名为|名為)|[只隻条條头頭匹]名叫|[两兩三四五六七八九十][隻匹頭头]|[养養]了?一?[只隻条條头頭匹]|(?:小名|乳名|网名|網名|外号|外號|绰号|綽號)(?:就?叫做?)?|(?:犬|猫|ペット|ハムスター)の(?:名前は)?|競走馬|居酒屋|劇団|喫茶|料理店|スナック|酒場|(?:고양이|강아지)(?: 이름은)? |(?:식당|술집) )["“「『]?$/;
/** "老闆娘叫", "保安也叫": companies are called so by people, too. */
const PERSON_CALLED_BEFORE =
  /(?:[妈媽娘爷爺伯叔哥姐弟妹姨婆仔]|老板|老闆|司机|司機|同[学學事]|朋友|[邻鄰]居|街坊|保安|老[师師]|[师師]傅|[医醫]生|[学學]生|[农農]民|工人|店[员員]|房[东東]|孩子?|小卖部|[饭飯餐面麵茶旅][馆館店]|客[栈棧])[都也]?名?叫(?:做|作)?["“「『]?$/;
/** "市民", "业主": right before the name of a person, who is one of many. */
const ONE_OF_MANY_BEFORE =
  /(?:[市村居农農]民|[业業]主|租客|患者|考生|[学學]生|同[学學]|[学學][长長]|志愿者|[护護]士|民警|司[机機]|[队隊][员員]|乘客|[顾顧]客|老人)["“「『]?$/;
/** "导演徐宏", "我叫陈航", "另一位陈航": no head of a company is that, and none says so. */
const OTHER_BEFORE =
  /(?:[导導]演|歌手|演[员員]|作家|[画畫]家|[诗詩]人|[选選]手|我叫|另一[位名个個])["“「『]?$/;
/** "与首富同名的". */
const SAME_NAME_BEFORE = /同名(?:同姓)?[的の]?["“「『]?$/;
/** "一家叫「八達通」的茶餐廳". */
const SHOP_AFTER =
  /^(?:["”」』]的.{0,4})?(?:[发髮]廊|理[发髮]店|茶餐[厅廳]|餐[馆館]|酒[楼樓]|[面麵][馆館]|洗衣店|五金|咖啡[馆館厅廳]|カフェ|喫茶)/;
/** "京東という店", "淘宝っていう猫", "馬雲という名の留学生". */
const SAID_AFTER =
  /^["”」』]?(?:という|っていう|って名前の)(?:[店町村駅人犬猫男女子寺神山川島曲馬妖]|名[のを前]|生き物|動物|食堂|居酒屋|喫茶|旅館|源氏名|少年|少女|.{0,4}(?:学生|さん|先生|友達|選手|同級生|後輩|先輩))/;
/** "叫天猫的宠物店": companies have shops, too. */
const CALLED = /[叫名][为為做作]?["“「『]?$/;
const CALLED_AFTER =
  /^["”」』]?的(?:(?:[宠寵]物|小|[饭飯面麵花书書鞋旅]|奶茶|咖啡|小吃|便利|水果|[杂雜][货貨]|早餐)店|.{0,2}[馆館村镇鎮吧]|民宿|[男女]孩|姑娘|小伙|孩子|.{0,4}(?:司机|司機|同[学學事]|[师師]傅|老[师師]|[医醫]生|保安|[农農]民|老人|[男女]子|小朋友))/;
/** "给它取名叫", "村里有个": companies are called so, and spoken of so, too. */
const NAMING_BEFORE = /(?:[取起]名(?:就?叫|为|為)?|[村班校][里裡上]?有一?[个個位])["“「『]?$/;
/** A song or a book, by the characters at both ends of its title and the last one in it: 〈閒魚〉, no newspaper. */
const TITLE = /[〈《][^报報][〉》]/;
/** After Chinese names: an animal or a song, by the word they are counted with; companies are unicorns, stocks and ships. */
const HAN_AFTER =
  /^是(?:[我他她你].{0,3}家?的?)?一(?:[只隻条條头頭][^，。]{0,6}[猫貓狗犬鸟鳥兔鼠猪豬羊鸡雞鸭鴨鱼魚龟龜鹉鵡]|匹[^，。黑]{0,6}[马馬]|首)/;
/** "京东石林峡": a place that is called after where it lies. */
const PLACE_AFTER = /^[^在卖的，。]{0,2}(?:[峡峽]谷?|瀑布|溶洞|水库|湿地)(?!门票)/;
/** "淘宝路18号", "京东路那家店": a street. "张勇可以指": several. */
const NUMBER_AFTER = /^可[以能]指|^路(?:\d|[一二三四五六七八九十]+号|[那这這上]|口(?!碑))/;
/** "淘宝路走到头", "天猫街口", "京东一带": may also be a way a company goes. */
const STREET_AFTER = /^(?:路[口走和与與]|街[^舞拍道]|[村屯](?!播)|一[带帶](?!一路))/;
const KANA_AFTER = /^(?:号(?!外)|食堂|と呼ばれる|と名乗る|くん|ちゃん|選手|投手|亭|酒場|村)/;
/** "王兴兴": names of two characters begin those of three; no words that go on behind a name, "马云峰会", "马云华丽". */
const GIVEN_AFTER =
  /^(?:[騄斌鹏鵬磊鑫轩軒涛濤婷娜娟霞玲莉琳颖穎雯]|[兴興](?![奋奮起趣建致盛冲旺])|峰(?![会會值])|[伟偉](?!大)|[军軍](?![团團队隊工])|[辉輝](?!煌)|杰(?!出)|[龙龍](?![头頭])|[凯凱](?!歌)|[宇翔浩华華国國文志刚剛毅俊云雲东東阳陽晨曦玉英红紅燕梅欣佳怡洁潔敏丽麗慧秀凤鳳春福荣榮德坤锋鋒豪泽澤博宁寧](?=表示|[说說称稱单單]|先生|女士|教授))/;
/** "張勇先生（1938–2025）": all heads of companies are alive. */
const LIFE_AFTER = /^.{0,2}[（(]\d{4}年?[-–—~～]\d{4}/;
/** Katakana at the end of a name. */
const KANA_END = /[ァ-ー]$/;

/** UTF-16 units before a name that tell whether the text is of East Asia: a quote may stand before it. */
const NEXT_TO = 2;
const isEastern = (text: string): boolean => Array.from(text).some((char) => char >= EAST_ASIAN);

/** What tells a namesake by the text before and after a name. */
export function easternNamesake({ before, form, after }: Around, isPersons: boolean): Namesake | undefined {
  // Most names stand in other text, which shall not pay for the expressions.
  if (!isEastern(before.slice(-NEXT_TO) + form.charAt(0) + after.charAt(0))) return undefined;
  return (
    found(HAN_AFTER.exec(after), plain) ??
    found(SHOP_AFTER.exec(after) ?? SAID_AFTER.exec(after), plain) ??
    (KANA_END.test(form) ? found(KANA_AFTER.exec(after), plain) : undefined) ??
    found(PLACE_AFTER.exec(after), plain) ??
    found(NUMBER_AFTER.exec(after), plainHere) ??
    found(EASTERN_BEFORE.exec(before), plain) ??
    found(STREET_AFTER.exec(after), doubtful) ??
    (isPersons && form.length === 2 ? found(GIVEN_AFTER.exec(after), plainHere) : undefined) ??
    (isPersons
      ? (found(LIFE_AFTER.exec(after), plain) ??
        found(OTHER_BEFORE.exec(before), plainHere) ??
        found(ONE_OF_MANY_BEFORE.exec(before), doubtful))
      : undefined) ??
    found(TITLE.exec(before.slice(-1) + form.slice(-1) + after.charAt(0)), plainHere) ??
    (CALLED.test(before) ? found(CALLED_AFTER.exec(after), plain) : undefined) ??
    found(
      NAMING_BEFORE.exec(before) ?? PERSON_CALLED_BEFORE.exec(before) ?? SAME_NAME_BEFORE.exec(before),
      doubtful,
    )
  );
}
