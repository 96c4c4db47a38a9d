import Fuse from 'fuse.js';
import { editDistance } from './edit-distance.ts';
import { soundOf } from './search-fold.ts';

/** A written form ready to be compared. */
export type Form = {
  /** Position of its entry in the list searched. */
  entry: number;
  /** As a reader sees it. */
  text: string;
  /** Its words, folded. */
  words: readonly string[];
  /** The words without spaces. */
  key: string;
  sound: string;
  /** `initials` count only when typed in full; a `spelling` is wrong already and bears one slip less than a name. */
  kind: 'name' | 'spelling' | 'initials';
};

/** How a form was reached, from the surest to the least sure. */
export type Way = 'exact' | 'prefix' | 'sound' | 'typo' | 'part';
export type NameMatch = { form: Form; way: Way; /** 0 (barely) to 1 (the very form). */ closeness: number };

/** The names of a glossary, to be asked for whole, begun and misspelled forms. */
export type NameIndex = {
  exact(key: string): readonly Form[];
  find(words: readonly string[]): NameMatch[];
};

/** Forms that only begin with the query; of 10,000 own entries a letter or two begins thousands, and 20 are shown. */
const PREFIX_LIMIT = 200;
/** Forms compared letter by letter for one query; those that share most pairs of letters come first. */
const CANDIDATE_LIMIT = 96;
/** Share of the query's letter pairs that a candidate must have. */
const SHARED_PAIRS = 0.25;

const RANKING = { keys: ['key'], includeScore: true, threshold: 0.6 };

const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LATIN = /^[a-z+]+$/;

/** How many slips of the finger a form of this length may hold; in CJK one letter in three is a slip of the keyboard. */
function allowedSlips(length: number, cjk: boolean): number {
  if (cjk) return length < 3 ? 0 : Math.floor(length / 3);
  if (length < 4) return 0;
  if (length < 7) return 1;
  return length < 11 ? 2 : 3;
}

const pairsOf = (key: string): string[] => {
  const padded = `^${key}`;
  return Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2));
};

/** Adds to the list under a key, which is made at its first use. */
function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

export function createNameIndex(forms: readonly Form[]): NameIndex {
  const byKey = new Map<string, Form[]>();
  const bySound = new Map<string, Form[]>();
  const byPair = new Map<string, number[]>();
  const begun = forms.filter(({ kind }) => kind !== 'initials').toSorted((a, b) => (a.key < b.key ? -1 : 1));
  for (const form of forms) push(byKey, form.key, form);
  begun.forEach((form, at) => {
    push(bySound, form.sound, form);
    for (const pair of new Set([...pairsOf(form.key), ...pairsOf(form.sound)])) push(byPair, pair, at);
  });

  /** Place of the first form that does not sort before the key. */
  const placeOf = (key: string): number => {
    let low = 0;
    let high = begun.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((begun[middle]?.key ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const begunWith = (key: string): NameMatch[] => {
    const found: NameMatch[] = [];
    for (let at = placeOf(key); at < begun.length; at++) {
      const form = begun[at];
      if (!form?.key.startsWith(key)) break;
      if (form.key !== key) found.push({ form, way: 'prefix', closeness: key.length / form.key.length });
    }
    if (found.length <= PREFIX_LIMIT) return found;
    return found.toSorted((a, b) => b.closeness - a.closeness).slice(0, PREFIX_LIMIT);
  };

  const candidates = (key: string, sound: string): Form[] => {
    const shared = new Map<number, number>();
    const pairs = new Set([...pairsOf(key), ...pairsOf(sound)]);
    for (const pair of pairs)
      for (const at of byPair.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    const enough = pairs.size * SHARED_PAIRS;
    return [...shared]
      .filter(([, count]) => count >= enough)
      .map(([at, count]) => ({ form: begun[at], share: count / ((begun[at]?.key.length ?? 0) + key.length) }))
      .toSorted((a, b) => b.share - a.share)
      .slice(0, CANDIDATE_LIMIT)
      .flatMap(({ form }) => form ?? []);
  };

  const misspelled = (words: readonly string[], key: string, sound: string): NameMatch[] => {
    const cjk = HAN_OR_KANA.test(key);
    if (!cjk && !LATIN.test(key)) return [];
    const accepted = candidates(key, sound).flatMap((form) => {
      const spent = form.kind === 'spelling' ? 1 : 0;
      const slips = Math.max(0, allowedSlips(Math.min(key.length, form.key.length), cjk) - spent);
      const distance = editDistance(key, form.key, slips);
      const heard = cjk
        ? Infinity
        : editDistance(sound, form.sound, Math.max(0, allowedSlips(sound.length, cjk) - 1)) + 1;
      const heardSlips = allowedSlips(Math.min(sound.length, form.sound.length), cjk) - spent;
      const off = Math.min(distance <= slips ? distance : Infinity, heard <= heardSlips ? heard : Infinity);
      return off === Infinity || !startsAlike(key, form, sound, off) || !wordsAlike(words, form.words)
        ? []
        : [{ form, key: form.key, off }];
    });
    // Slips decide whether a form is meant at all, where Fuse lets nonsense through; Fuse ranks those that are.
    const ranked = new Fuse(accepted, RANKING).search(key);
    const scores = new Map(ranked.map(({ item, score }) => [item.form, score]));
    return accepted.map(({ form, off }) => ({
      form,
      way: 'typo',
      // What only sounds alike is too far off in letters for Fuse.
      closeness: 1 - (scores.get(form) ?? off / (Math.max(key.length, form.key.length) + 1)),
    }));
  };

  return {
    exact: (key) => byKey.get(key) ?? [],
    find(words) {
      const key = words.join('');
      if (key === '') return [];
      const sound = soundOf(key);
      const heard = key.length < 4 || !LATIN.test(key) ? [] : (bySound.get(sound) ?? []);
      return [
        ...(byKey.get(key) ?? []).map((form): NameMatch => ({ form, way: 'exact', closeness: 1 })),
        ...begunWith(key),
        ...heard
          .filter((form) => form.key !== key)
          .map((form): NameMatch => ({ form, way: 'sound', closeness: 0.95 })),
        ...misspelled(words, key, sound),
      ];
    },
  };
}

/** Two slips are only believed in a form that begins alike: people rarely miss the first letter. */
const startsAlike = (key: string, form: Form, sound: string, slips: number): boolean =>
  slips < 2 || key.charAt(0) === form.key.charAt(0) || sound.charAt(0) === form.sound.charAt(0);

/** "apple pie" is not Apple Pay: in the same number of words, each must be near its own. */
const wordsAlike = (words: readonly string[], others: readonly string[]): boolean =>
  words.length < 2 ||
  words.length !== others.length ||
  words.every((word, at) => {
    const other = others[at] ?? '';
    const limit = Math.max(1, allowedSlips(Math.min(word.length, other.length), false));
    return editDistance(word, other, limit) <= limit || soundOf(word) === soundOf(other);
  });
