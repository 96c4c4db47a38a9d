/** Says that the sign before it is to be drawn in colour, or not; keyboards differ in whether they write it. */
const DRAWN = /[\uFE0E\uFE0F]/g;

/** What a text of signs alone ("€", "--", "😀") is compared by; `undefined` where it holds a letter, a digit or a plus, which words have. */
export function signsOf(text: string): string | undefined {
  const signs = text.normalize('NFKC').replaceAll(DRAWN, '').replaceAll(/\s+/g, ' ').trim();
  return signs === '' || /[\p{L}\p{N}+]/u.test(signs) ? undefined : signs;
}
