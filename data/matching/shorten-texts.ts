import {
  FIRST_SYMBOLS,
  LAST_SYMBOL,
  LIST_STOP,
  NEXT_SYMBOL,
  SYMBOL,
  symbolOf,
  VERBATIM,
} from './short-text.ts';

/**
 * Makes what `short-text.ts` reads, when the glossary is compiled: of all parts that stand side by side, the two that save
 * most become one, again and again.
 */

/** The number of a character, or of two parts that became one: `parts` has both, in this order. */
type Part = number;
type Text = readonly Part[];

/** How many symbols there are. */
const MOST = FIRST_SYMBOLS.length + LAST_SYMBOL - NEXT_SYMBOL + 1;
/** Pairs of two bytes that are made at once: each time, all texts are counted. */
const AT_ONCE = 40;
/** What is kept in the list takes one byte more, which parts it from the next. */
const LISTED = 1;

/** Bytes of a symbol by its number. */
const symbolBytes = (number: number): number => (number < FIRST_SYMBOLS.length ? 1 : 2);
const verbatim = (char: string): string =>
  char === VERBATIM || char.search(SYMBOL) >= 0 ? VERBATIM + char : char;

function countParts(texts: readonly Text[]): Map<Part, number> {
  const counts = new Map<Part, number>();
  for (const text of texts) for (const part of text) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}

/** How often two parts stand side by side, by `first * width + second`. */
function countPairs(texts: readonly Text[], width: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const text of texts)
    for (let at = 1; at < text.length; at++) {
      const key = (text[at - 1] ?? 0) * width + (text[at] ?? 0);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}

/** A text with one part in the place of each of these pairs. */
function paired(text: Text, made: ReadonlyMap<number, Part>, width: number): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < text.length; at++) {
    const first = text[at] ?? 0;
    const second = text[at + 1];
    const part = second === undefined ? undefined : made.get(first * width + second);
    parts.push(part ?? first);
    if (part !== undefined) at++;
  }
  return parts;
}

/** Makes pairs as long as any saves something. `bytes`: of each character; those of the pairs are added. */
function pairUp(given: readonly Text[], bytes: number[]): { texts: readonly Text[]; pairs: Text[] } {
  const chars = bytes.length;
  const width = chars + MOST;
  const pairs: Text[] = [];
  let texts = given;
  while (pairs.length < MOST) {
    const own = symbolBytes(pairs.length);
    const gains = [...countPairs(texts, width)].flatMap(([key, count]) => {
      if (count === 1) return [];
      const pair = [Math.floor(key / width), key % width];
      const size = pair.reduce((sum, part) => sum + (bytes[part] ?? 0), 0);
      const gain = count * (size - own) - size - LISTED;
      return gain > 0 ? { key, pair, gain } : [];
    });
    if (gains.length === 0) break;
    const best = gains.toSorted((a, b) => b.gain - a.gain).slice(0, own === 1 ? 1 : AT_ONCE);
    const taken = new Set<Part>();
    const made = new Map<number, Part>();
    for (const { key, pair } of best) {
      if (pairs.length === MOST || pair.some((part) => taken.has(part))) continue;
      for (const part of pair) taken.add(part);
      made.set(key, chars + pairs.length);
      pairs.push(pair);
      bytes.push(own);
    }
    texts = texts.map((text) => paired(text, made, width));
  }
  return { texts, pairs };
}

/** Texts, and the list that `textReader` reads them with. */
export function shortenTexts(given: readonly string[]): { texts: string[]; list: string } {
  const alphabet = [...new Set(given.flatMap((text) => Array.from(text)))];
  const numbers = new Map(alphabet.map((char, part) => [char, part]));
  const chars = alphabet.map(verbatim);
  const bytes = chars.map((char) => Buffer.byteLength(char));
  const { texts, pairs } = pairUp(
    given.map((text) => Array.from(text, (char) => numbers.get(char) ?? 0)),
    bytes,
  );
  const uses = countParts([...texts, ...pairs]);
  const saves = (part: Part, size: number, own: number): boolean =>
    (uses.get(part) ?? 0) * (size - own) > size + LISTED;

  /** What the parts that have a symbol stand for. */
  const kept = new Map<Part, Text>();
  const opened = (text: Text): Part[] =>
    text.flatMap((part) => {
      const pair = kept.has(part) ? undefined : pairs[part - chars.length];
      return pair ? opened(pair) : part;
    });
  for (const [number, pair] of pairs.entries()) {
    const part = chars.length + number;
    const text = opened(pair);
    const size = text.reduce((sum, each) => sum + (bytes[each] ?? 0), 0);
    if (saves(part, size, bytes[part] ?? 0)) kept.set(part, text);
  }
  // A character of three bytes is worth a symbol, too.
  const often = [...uses.keys()].filter(
    (part) => part < chars.length && saves(part, bytes[part] ?? 0, symbolBytes(MOST)),
  );
  for (const part of often.slice(0, MOST - kept.size)) kept.set(part, [part]);

  const last = countParts([...texts.map(opened), ...kept.values()]);
  const order = [...kept.keys()].toSorted((a, b) => (last.get(b) ?? 0) - (last.get(a) ?? 0));
  const symbols = new Map(order.map((part, number) => [part, symbolOf(number)]));
  const written = (text: Text): string =>
    opened(text)
      .map((part) => symbols.get(part) ?? chars[part] ?? '')
      .join('');
  const list = order.map((part) => chars[part] ?? written(kept.get(part) ?? []));
  return { texts: texts.map(written), list: list.join(LIST_STOP) };
}
