import { textReader } from './short-text.ts';

/** Lists of words as page scripts have them, shortened. Written by `shorten-lists.ts`. */
export type ShortLists<List extends string = string> = {
  lists: Readonly<Record<List, string>>;
  /** What each symbol of them stands for, joined. */
  symbols: string;
};

/** Parts the words of a list: none holds one. */
export const WORD_STOP = ',';

/** Opens lists one at a time. */
export function listReader<List extends string>({ lists, symbols }: ShortLists<List>) {
  const read = textReader(symbols);
  return (list: List): readonly string[] => read(lists[list]).split(WORD_STOP);
}
