/** Letters as they are said: "kay oh ell" is KOL. */
const LETTER_NAMES = new Map(
  'ay a|bee b|be b|cee c|see c|sea c|dee d|ee e|eff f|ef f|gee g|jee g|aitch h|eye i|jay j|kay k|ell l|el l|em m|en n|oh o|pee p|pea p|cue q|queue q|are r|ar r|ess s|es s|tee t|tea t|you u|vee v|ex x|why y|zee z|zed z|two 2|too 2|to 2'
    .split('|')
    .map((pair): [string, string] => {
      const [name = '', letter = ''] = pair.split(' ');
      return [name, letter];
    }),
);

/** The abbreviation that words spell out letter by letter; `undefined` where one of them is no letter. */
export function spelledOut(words: readonly string[]): string | undefined {
  if (words.length < 2) return undefined;
  const letters = words.map((word) => LETTER_NAMES.get(word) ?? (word.length === 1 ? word : undefined));
  return letters.includes(undefined) ? undefined : letters.join('');
}

/** Letters that are said, among words: "tee head", "dee h gate". */
export function withLetters(words: readonly string[]): string | undefined {
  const written = words.map((word) => LETTER_NAMES.get(word) ?? word);
  return written.every((word, at) => word === words[at]) ? undefined : written.join('');
}
