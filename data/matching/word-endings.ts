import { isAsciiLetter } from './letter-case.ts';

/**
 * Endings a name takes in a sentence: "Alibabas" (German), "AliExpressu" (Polish), "Temun" (Finnish), "알리바바는" (Korean),
 * "アリペイアプリ" (Japanese). Of these, the mark holds what Latin and Cyrillic words are declined by, but no s.
 */

const SLAVIC = 'a u e i y em om ie ze owi ovi em ów ów om ami ach ou ech ům y ę ą';
const RUSSIAN = 'а у е ом ы и ов ам ах ами ой ою';
const NORDIC = 's en et ens';

/** Endings by language code; a plural or genitive "s" is allowed everywhere. */
const ENDINGS: Readonly<Record<string, string>> = {
  pl: SLAVIC,
  cs: SLAVIC,
  sk: SLAVIC,
  hr: SLAVIC,
  sl: SLAVIC,
  sr: `${SLAVIC} ${RUSSIAN}`,
  ru: RUSSIAN,
  uk: `${RUSSIAN} і ові`,
  bg: 'а ът то',
  sv: NORDIC,
  da: NORDIC,
  no: NORDIC,
  nb: NORDIC,
  fi: 'n a ssa ssä sta stä lla llä lta ltä lle on an en in ta tä ksi han hen',
  et: 'i s st le lt l ga ni ks sse t',
  hu: 't ot et öt on en ön n ra re ról ről nak nek val vel ból ből ba be ban ben hoz hez höz tól től nál nél os es',
  ro: 'ul ului i lui',
  lt: 'o ui u e as ą',
  lv: 'a am ā u',
};
/** Made when first needed: few pages have a name with an ending. */
let anyEnding: Set<string> | undefined;

/** UTF-16 units of the longest ending. */
const LONGEST_ENDING = 4;

/**
 * The letters after an offset up to the end of the word, where they are few. Most words are told without an expression,
 * whose compiling costs a page more than all else here.
 */
function restOfWord(text: string, end: number): string | undefined {
  const near = text.slice(end, end + LONGEST_ENDING + 2);
  let length = 0;
  while (isAsciiLetter(near.charCodeAt(length))) length++;
  if (length > LONGEST_ENDING) return undefined;
  const letters = near.slice(0, length);
  const next = near.charAt(length);
  if (next === '' || (next < '\x80' && !/\w/.test(next))) return letters === '' ? undefined : letters;
  return /^[\p{L}\p{M}]{1,4}(?![\p{L}\p{N}\p{M}_])/u.exec(near)?.[0];
}

/** The letters after a name up to the end of the word, when they are an ending of some language. */
export function endingAfter(text: string, end: number): string | undefined {
  const rest = restOfWord(text, end)?.toLowerCase();
  // "AliExpresss" is a slip of the pen, no plural.
  if (rest === undefined || (rest === 's' && /s/i.test(text.charAt(end - 1)))) return undefined;
  anyEnding ??= new Set(['s', ...Object.values(ENDINGS).flatMap((endings) => endings.split(' '))]);
  return anyEnding.has(rest) ? rest : undefined;
}

/** Whether the language of a page (`de-AT`) has this ending. */
export const hasEnding = (lang: string, ending: string): boolean =>
  ending === 's' || (ENDINGS[lang.toLowerCase().split('-')[0] ?? '']?.split(' ').includes(ending) ?? false);

/** Korean particles after a name. */
const PARTICLES =
  /^(?:[은는이가을를도만나란서산등발랑]|[과와]의?|의는?|으?로[는만도]?|에(?:서[는도만]?|[게도는만])?|측(?:[은이의도과]|에서?)?|까지|부터|이나|라는|이라는|처럼|보다|서는|앱을?|하고)(?![가-힣])/;
/** Korean names this long are no part of another word; compounds go on without a space. */
const LONG_HANGUL = 4;
/** After an object stands a verb: "시작을 알리는", which tells the beginning. */
const isHangulVerb = (text: string, start: number, end: number): boolean =>
  text.charAt(end) === '는' && /[을를]\s$/.test(text.slice(Math.max(0, start - 2), start));
/** Whether a name between these offsets may end there though Hangul follows: a long name, or a particle. */
export const endsHangul = (text: string, start: number, end: number): boolean =>
  end - start >= LONG_HANGUL || (PARTICLES.test(text.slice(end, end + 6)) && !isHangulVerb(text, start, end));

/** Katakana words that are written on to a name. */
const KATAKANA_WORD =
  /^(?:アプリ|グループ|ジャパン|クラウド|モール|ユーザ|サイト|セール|ショップ|ホールディングス|リサーチ|ニュース|ライブ|クーポン|コリア|アカウント|サービス|セラー|アカデミー|ピクチャーズ|リンク|ストア|ページ|チャット|ポイント|カード|スタイル|マーケット|バイヤー|エージェント|ウォレット|コード)/;
/** UTF-16 units after a name in which one of them stands: none is longer. */
const KATAKANA_WORD_LENGTH = 10;
/** Katakana words that a name is written on to: "決済サービスアリペイ". */
const KATAKANA_WORD_BEFORE = /(?:アプリ|サービス|サイト|モール|ブランド|グループ|メーカー|ウォレット)$/;
/** Whether a name may begin at an offset though katakana stands before. */
export const beginsKatakana = (text: string, start: number): boolean =>
  KATAKANA_WORD_BEFORE.test(text.slice(Math.max(0, start - 5), start));
/** Whether a name may end at an offset though katakana follows. */
export const endsKatakana = (text: string, end: number): boolean =>
  KATAKANA_WORD.test(text.slice(end, end + KATAKANA_WORD_LENGTH));

/** Words of one letter that Arabic writes on to a name: and, with, for, so, like. */
const ARABIC_WORD_BEFORE = /(?<!\p{L})[وبلفك]$/u;
/** Whether a name may begin at an offset though an Arabic letter stands before. */
export const beginsArabic = (text: string, start: number): boolean =>
  ARABIC_WORD_BEFORE.test(text.slice(Math.max(0, start - 2), start));
