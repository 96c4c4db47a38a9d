import { foldText, ignorableCodes, variantsOf } from './text-folding.ts';

/** Symbol of a character no name contains, and of one that is skipped inside a name. */
export const UNKNOWN = 0;
export const IGNORED = 1;
const FIRST_SYMBOL = 2;
const CODE_UNITS = 65_536;

/** Size of the table of letter pairs that names begin with (a power of two); false positives only cost a look. */
const PAIR_SLOTS = 8192;
export const pairSlot = (first: number, second: number): number => ((first << 6) ^ second) & (PAIR_SLOTS - 1);

/**
 * Folded forms as a tree of characters in typed arrays. Node 0 is the root; `child` and `sibling` hold node numbers, 0
 * for none; `symbols` maps each UTF-16 code unit to the symbol that stands for all its variants.
 */
export type NameTrie = {
  symbols: Uint16Array;
  space: number;
  /** The first node of names that begin with a symbol. */
  roots: Uint32Array;
  /** Whether some name begins with this pair (`pairSlot`). */
  pairs: Uint8Array;
  label: Uint16Array;
  child: Uint32Array;
  sibling: Uint32Array;
  /** Index of the form that ends here, plus one; 0 for none. */
  form: Uint32Array;
};

/** @param forms written forms; those that fold to the same text share a node, the last one's index stays in it. */
export function buildTrie(forms: readonly string[]): NameTrie {
  const folded = forms.map(foldText);
  const symbols = new Uint16Array(CODE_UNITS);
  for (const code of ignorableCodes) symbols[code] = IGNORED;
  let symbolCount = FIRST_SYMBOL;
  let nodeLimit = 1;
  for (const text of folded) {
    nodeLimit += text.length;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (symbols[code] !== UNKNOWN) continue;
      for (const variant of variantsOf(code)) symbols[variant] = symbolCount;
      symbolCount++;
    }
  }

  const roots = new Uint32Array(symbolCount);
  const pairs = new Uint8Array(PAIR_SLOTS);
  const label = new Uint16Array(nodeLimit);
  const child = new Uint32Array(nodeLimit);
  const sibling = new Uint32Array(nodeLimit);
  const form = new Uint32Array(nodeLimit);
  let nodeCount = 1;
  const add = (symbol: number): number => {
    label[nodeCount] = symbol;
    return nodeCount++;
  };

  for (const [index, text] of folded.entries()) {
    let node = 0;
    for (let i = 0; i < text.length; i++) {
      const symbol = symbols[text.charCodeAt(i)] ?? UNKNOWN;
      if (i === 0) {
        node = roots[symbol] || (roots[symbol] = add(symbol));
        continue;
      }
      if (i === 1) pairs[pairSlot(label[node] ?? 0, symbol)] = 1;
      let next = child[node] ?? 0;
      while (next !== 0 && label[next] !== symbol) next = sibling[next] ?? 0;
      if (next === 0) {
        next = add(symbol);
        sibling[next] = child[node] ?? 0;
        child[node] = next;
      }
      node = next;
    }
    form[node] = index + 1;
  }
  return {
    symbols,
    space: symbols[0x20] ?? UNKNOWN,
    roots,
    pairs,
    label: label.slice(0, nodeCount),
    child: child.slice(0, nodeCount),
    sibling: sibling.slice(0, nodeCount),
    form: form.slice(0, nodeCount),
  };
}
