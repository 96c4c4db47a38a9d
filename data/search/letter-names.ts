/** Letters as they are said: "kay oh ell" is KOL. */
const LETTER_NAMES = new Map(
  'ay a|bee b|be b|cee c|see c|sea c|dee d|de d|ee e|eff f|ef f|gee g|jee g|dji g|aitch h|aich h|haitch h|eye i|jay j|djay j|kay k|kei k|ell l|el l|em m|en n|oh o|pee p|pea p|cue q|kew q|queue q|are r|ar r|ess s|es s|tee t|tea t|you u|yoo u|vee v|ve v|ex x|eks x|why y|zee z|zet z|zed z|too 2|to 2'
    .split('|')
    .map((pair): [string, string] => {
      const [name = '', letter = ''] = pair.split(' ');
      return [name, letter];
    }),
);

/** Figures as they are said. */
const FIGURE_NAMES = new Map(
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
    .split('|')
    .map((name, figure): [string, string] => [name, String(figure)]),
);
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const TIMES = new Map([
  ['double', 2],
  ['triple', 3],
]);

/** The words with figures for those that say one: "one six double eight", "eighty eight vip". */
function withFigures(words: readonly string[]): string[] {
  const written: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = FIGURE_NAMES.get(words[at + 1] ?? '');
    const times = TIMES.get(word);
    const ten = TENS.indexOf(word);
    if (times !== undefined && next !== undefined) {
      written.push(next.repeat(times));
      at++;
    } else if (ten >= 0 && next?.length === 1) {
      written.push(`${ten + 2}${next}`);
      at++;
    } else written.push(ten >= 0 ? `${ten + 2}0` : (FIGURE_NAMES.get(word) ?? word));
  }
  return written;
}

const SIGN = /^(?:.|\d+)$/;
/** "Twelve three oh six". */
const SAID_NOUGHT = /(?<=\d)o(?=\d)/g;
const joined = (signs: readonly string[]): string => signs.join('').replaceAll(SAID_NOUGHT, '0');

/** The abbreviation that words spell out sign by sign; `undefined` where one of them is none. */
export function spelledOut(words: readonly string[]): string | undefined {
  if (words.length < 2) return undefined;
  const signs = withFigures(words).map((word) => LETTER_NAMES.get(word) ?? word);
  return signs.every((sign) => SIGN.test(sign)) ? joined(signs) : undefined;
}

/** Letters and figures that are said, among words: "tee head", "dee h gate". */
export function withLetters(words: readonly string[]): string | undefined {
  const written = withFigures(words).map((word) => LETTER_NAMES.get(word) ?? word);
  return written.join(' ') === words.join(' ') ? undefined : joined(written);
}
