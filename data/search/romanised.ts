/** Names as other alphabets write them down, in Latin letters: علي بابا, อาลีเพย์, अलीपे. Roughly, for a comparison by ear. */

/** Letters and what they are read as; what is written to no sound stands alone. */
const LETTERS = new Map(
  [
    // Arabic, with the letters of Persian and Urdu.
    'اa أa إi آa ٱa ءa ؤu ئi عa ىa ةa بb پp تt طt ثs ٹt جj چch حh هh ہh ھ خkh دd ضd ڈd ذz زz ظz ژzh رr ڑr سs صs شsh غg فf قk كk کk گg لl مm نn ںn وo يi یi ےe َa ُu ِi ّ ْ ـ',
    // Hebrew.
    'אa בb גg דd הh וo זz חh טt יi כk ךk לl מm םm נn ןn סs עa פp ףf צts ץts קk רr שsh תt ׳ ״',
    // Devanagari: a consonant is said with an a unless a sign says otherwise; few names need it.
    'अa आa इi ईi उu ऊu एe ऐai ओo औau ऑo ऍe ाa िi ीi ुu ूu ेe ैa ोo ौau ॉo ॅe ंn ँn ् ़ कk खkh गg घg ङn चch छch जj झj ञn टt ठt डd ढd णn तt थt दd धd नn पp फf बb भb मm यy रr लl वw शsh षsh सs हh',
    // Thai, its vowels behind their consonants.
    'กk ขkh คkh ฆkh งng จj ชch ซs ฌch ญy ฎd ฏt ฐt ฑt ฒt ณn ดd ตt ถt ทt ธt นn บb ปp ผp ฝf พp ฟf ภp มm ยy รr ลl วw ศs ษs สs หh ฬl อo ฮh ะa ัa าa ิi ีi ึu ืu ุu ูu เe แa โo ใai ไai ็ ่ ้ ๊ ๋ ๆ',
    'αa βv γg δd εe ζz ηi θt ιi κk λl μm νn ξx οo πp ρr σs ςs τt υi φf χh ψps ωo',
    'аa бb вv гg дd еe ёo жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хh цts чch шsh щsh ъ ыi ьi эe юyu яya',
  ].flatMap((letters) =>
    letters.split(' ').map((pair): [string, string] => {
      const [letter = ''] = pair;
      return [letter, pair.slice(letter.length)];
    }),
  ),
);

/** What a table of letters alone reads wrong. */
const RULES: readonly [RegExp, string][] = [
  // Thai: a letter under the sign of silence, vowels written before their consonant or around it, and อ that only holds one.
  [/.์/gu, ''],
  [/เ(.[\u0E48-\u0E4B]?)า/gu, '$1าo'],
  [/เ(.[\u0E48-\u0E4B]?)ย/gu, '$1เ'],
  [/([เแโใไ])(.)/gu, '$2$1'],
  [/อ(?=[ะ-ูเแโใไ])/gu, ''],
  // Arabic و before a vowel, and ch.
  [/^و(?=[اي])/g, 'w'],
  [/تش/g, 'ch'],
  // Greek pairs.
  [/ου/g, 'u'],
  [/μπ/g, 'b'],
  [/ντ/g, 'd'],
  [/ει|οι/g, 'i'],
  [/αι/g, 'e'],
];

const HANGUL = /[가-힣]/g;
const FIRST_HANGUL = 0xac00;
const INITIALS = 'g kk n d tt l m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a e ya ye o e yo ye o wa we we yo u wo we wi yu u i i'.split(' ');
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

/** One syllable is an initial, a vowel and often a final, in the order of their numbers. */
function romanisedSyllable(syllable: string): string {
  const number = syllable.charCodeAt(0) - FIRST_HANGUL;
  const final = number % FINALS.length;
  const vowel = ((number - final) / FINALS.length) % VOWELS.length;
  const initial = Math.floor(number / FINALS.length / VOWELS.length);
  return `${INITIALS[initial] ?? ''}${VOWELS[vowel] ?? ''}${FINALS[final] ?? ''}`;
}

const OTHER_LETTERS = /[^\p{Script=Latin}\p{N}]/gu;

/** A folded word in Latin letters; what is in no alphabet known here stays as it is. */
export const romanised = (word: string): string =>
  RULES.reduce((text, [pattern, letters]) => text.replaceAll(pattern, letters), word)
    .replaceAll(HANGUL, romanisedSyllable)
    .replaceAll(OTHER_LETTERS, (letter) => LETTERS.get(letter) ?? letter);
