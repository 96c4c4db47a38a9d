import { WORD_STOP, type ShortLists } from './short-lists.ts';
import { shortenTexts } from './shorten-texts.ts';

/**
 * Makes what `short-lists.ts` reads, when the glossary is compiled.
 * @throws RangeError where a word holds the sign that parts words
 */
export function shortenLists(lists: Readonly<Record<string, readonly string[]>>): ShortLists {
  const words = Object.values(lists).flat();
  const wrong = words.find((word) => word.includes(WORD_STOP));
  if (wrong !== undefined) throw new RangeError(`“${wrong}” holds the sign that parts words`);
  const { texts, list } = shortenTexts(
    Object.values(lists).map((each) => [...new Set(each)].join(WORD_STOP)),
  );
  return {
    lists: Object.fromEntries(Object.keys(lists).map((name, at) => [name, texts[at] ?? ''])),
    symbols: list,
  };
}
