import type { Name } from './entry.ts';
import type { EntryNames } from './glossary-names.ts';
import { foldText, foldWidth, variantsOf } from './text-folding.ts';

/**
 * Whether a text may name anything that is marked by itself, told mostly by native code. Nearly all pages do not, so
 * this is all they pay; names and matcher are fetched only where it says yes. It may say yes to other words, but never no to a name of an entry whose `show` is `always`; what is
 * shown in context needs one of those on the page.
 */
export type NameHint = {
  /** Regular expression over the first characters of the names. Short, because its compilation costs each page. */
  pattern: string;
  /**
   * Folded names, cut after `BEGINNING_LENGTH` characters (marked by `…`). A capital at the start of one means that its
   * case rule asks for one.
   */
  beginnings: string;
};

/** Characters in the pattern. Three let four times as many words through; five take longer to compile than they save. */
const PATTERN_LENGTH = 4;

/** Folded characters compared where the pattern matched: on 44 real pages 10 leave 4 that ask in vain, 7 leave 25. */
const BEGINNING_LENGTH = 10;

/** UTF-16 units looked at for them: spaces may be many, and soft hyphens between. */
const REACH = 32;

const SEPARATOR = '|';
const LONGER = '…';

/** What begins a word for a pattern's `\b`. */
const WORD = /[a-z0-9]/;

/** One folded character under the pattern's `i` flag: with its variants, letters once. */
function patternOf(char: string): string {
  if (/[a-z]/.test(char)) return char;
  if (char === ' ') return String.raw`\s+`;
  const variants = variantsOf(char.charCodeAt(0)).map((code) =>
    code > 0x2e80 ? String.fromCharCode(code) : `\\u${code.toString(16).padStart(4, '0')}`,
  );
  return variants.length === 1 ? variants.join('') : `[${variants.join('')}]`;
}

type Branch = Map<string, Branch>;

function serialize(branch: Branch): string {
  const arms = [...branch].map(([char, rest]) => patternOf(char) + (rest.size > 0 ? serialize(rest) : ''));
  return arms.length === 1 ? arms.join('') : `(?:${arms.join('|')})`;
}

/** A tree of the first characters; a name that ends earlier cuts what is longer. */
function treeOf(forms: readonly string[]): Branch {
  const root: Branch = new Map();
  for (const form of forms.toSorted((a, b) => a.length - b.length)) {
    let branch = root;
    const beginning = form.slice(0, PATTERN_LENGTH);
    for (let i = 0; i < beginning.length; i++) {
      const char = beginning.charAt(i);
      const known = branch.get(char);
      if (known?.size === 0) break;
      const next: Branch = known ?? new Map();
      branch.set(char, next);
      branch = next;
    }
  }
  return root;
}

/** The beginning of a name, with its capital where the case rule asks for one. */
function beginningOf({ text, case: letterCase = 'any' }: Name): string {
  const folded = foldText(text);
  const first = letterCase === 'any' ? folded.charAt(0) : String.fromCharCode(foldWidth(text.charCodeAt(0)));
  const whole = first + folded.slice(1);
  return whole.length <= BEGINNING_LENGTH ? whole : whole.slice(0, BEGINNING_LENGTH) + LONGER;
}

/** Made when the glossary is compiled. */
export function nameHintOf(entries: readonly EntryNames[]): NameHint {
  const names = entries.filter(({ show }) => show === 'always').flatMap((entry) => entry.names);
  const forms = [...new Set(names.map(({ text }) => foldText(text)))];
  const pattern = [
    String.raw`\b(?=${serialize(treeOf(forms.filter((form) => WORD.test(form.charAt(0)))))})`,
    `(?=${serialize(treeOf(forms.filter((form) => !WORD.test(form.charAt(0)))))})`,
    // Full-width letters, and words with something invisible in them, are looked at more closely.
    String.raw`(?=[\uff10-\uff5a])`,
    String.raw`(?=(?:\b\w{1,2}|[\u0370-\u0e7f\u3040-\ud7a3])[\xad\u200b-\u200d\u2060\ufeff])`,
  ].join('|');
  return { pattern, beginnings: withoutLonger([...new Set(names.map(beginningOf))]).join(SEPARATOR) };
}

/** Leaves out "alibaba clo…" where "alibaba" alone already answers yes. */
function withoutLonger(beginnings: readonly string[]): string[] {
  const whole = new Set(beginnings.filter((each) => !each.endsWith(LONGER)));
  return beginnings.filter((each) => {
    for (let length = 1; length < each.length; length++)
      if (whole.has(each.slice(0, length)) && endsThere(each, length)) return false;
    return true;
  });
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Whether a whole name ends before `at`: no letter follows, but for a plural's. */
const endsThere = (text: string, at: number): boolean =>
  !isLetter(text.charCodeAt(at - 1)) ||
  !isLetter(text.charCodeAt(at)) ||
  (text.charAt(at) === 's' && !isLetter(text.charCodeAt(at + 1)));

/** Where case, width, kind of space and invisible characters play no part: most words. */
const PLAIN = /^[\x21-\x7e]*(?: [\x21-\x7e]+)* ?$/;

/** A beginning as it is compared: in small letters, and whether it must begin with a capital. */
type Beginning = { text: string; isWhole: boolean; capital: boolean };

/** Beginnings by their first characters, as many as the pattern compares. */
function bucketsOf(beginnings: string): Map<string, Beginning[]> {
  const buckets = new Map<string, Beginning[]>();
  for (const each of beginnings.split(SEPARATOR)) {
    const isWhole = !each.endsWith(LONGER);
    const written = isWhole ? each : each.slice(0, -1);
    const text = written.toLowerCase();
    const beginning = { text, isWhole, capital: text !== written };
    const key = text.slice(0, PATTERN_LENGTH);
    const bucket = buckets.get(key);
    if (bucket) bucket.push(beginning);
    else buckets.set(key, [beginning]);
  }
  return buckets;
}

/** Whether a text may hold a name that is marked by itself. */
export type MayMention = (text: string) => boolean;

export function createNameHint({ pattern, beginnings }: NameHint): MayMention {
  let finder: RegExp | undefined;
  let buckets: Map<string, Beginning[]> | undefined;

  const isBeginning = (text: string, start: number): boolean => {
    buckets ??= bucketsOf(beginnings);
    const near = text.slice(start, start + BEGINNING_LENGTH + 2);
    const folded = PLAIN.test(near) ? near.toLowerCase() : foldText(text.slice(start, start + REACH));
    const isSmall = folded.charAt(0) === text.charAt(start);
    for (let length = PATTERN_LENGTH; length > 0; length--)
      for (const each of buckets.get(folded.slice(0, length)) ?? [])
        if (
          folded.startsWith(each.text) &&
          !(each.capital && isSmall) &&
          (!each.isWhole || endsThere(folded, each.text.length))
        )
          return true;
    return false;
  };

  return (text) => {
    finder ??= new RegExp(pattern, 'gi');
    finder.lastIndex = 0;
    // The pattern only looks ahead, so `lastIndex` is where the match begins; `test` makes no object for it.
    while (finder.test(text)) {
      if (isBeginning(text, finder.lastIndex)) return true;
      finder.lastIndex++;
    }
    return false;
  };
}
