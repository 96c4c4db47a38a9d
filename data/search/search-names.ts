import Fuse from 'fuse.js';
import { halfTypedReading } from './han-readings.ts';
import { lookingAlike } from './han-lookalikes.ts';
import type { Steps } from '../steps.ts';
import { letterPairSteps } from './letter-pairs.ts';
import { remembered } from './remembered.ts';
import { canBeHeard, canSlip, slipsBetween, wordsAlike, type Spelled } from './name-slips.ts';

/** A written form ready to be compared. */
export type SearchedForm = Spelled & {
  /** Position of its entry in the list searched. */
  entry: number;
  /** As a reader sees it. */
  text: string;
  /** Whether it is what its entry is called first of all. */
  isHeadword: boolean;
  /**
   * A `doubtful` name is also an ordinary word; a `spelling` is wrong already
   * and bears one slip less than a name; `initials` count only when typed in full.
   */
  kind: 'name' | 'doubtful' | 'spelling' | 'initials';
};

/** How a form was reached, from the surest to the least sure. */
export type Way = 'exact' | 'prefix' | 'sound' | 'typo' | 'part';
/** A form that a query may mean. */
export type NameMatch = {
  form: SearchedForm;
  way: Way;
  /** 0 (barely) to 1 (the very form). */
  closeness: number;
  /** Of a `part`: the words it takes up, half-open. */
  at?: readonly [from: number, to: number];
};

/** The names of a glossary, to be asked for whole, begun and misspelled forms. */
export type SearchNameIndex = {
  exact(key: string): readonly SearchedForm[];
  find(query: Spelled): NameMatch[];
  /** Forms that sound like the query. */
  heard(query: Spelled): NameMatch[];
  /** Forms that a misspelled query can mean. */
  misspelled(query: Spelled): readonly NameMatch[];
};

/** Forms that only begin with the query; of 10,000 own entries a letter or two begins thousands, and 20 are shown. */
const PREFIX_LIMIT = 200;
/** Fewer characters look like those of another word by chance. */
const SHORTEST_LOOK = 3;
/** Share of a misspelling or a number that must be there before its beginning counts. */
const MOSTLY = 0.65;
const FIGURES = /^\d+$/;
const RANKING = { keys: ['key'], includeScore: true, threshold: 0.6 };

/** Adds to the list under a key, which is made at its first use. */
function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Forms read in one step. */
const AT_ONCE = 256;

/** The forms in the order of their keys, those of one first letter after the other. */
function* inOrder(forms: readonly SearchedForm[]): Steps<SearchedForm[]> {
  const byLetter = Map.groupBy(forms, ({ key }) => key.charAt(0));
  const ordered: SearchedForm[] = [];
  for (const letter of [...byLetter.keys()].toSorted((a, b) => (a < b ? -1 : 1))) {
    const same = byLetter.get(letter) ?? [];
    for (const form of same.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)))
      ordered.push(form);
    yield;
  }
  return ordered;
}

/** Builds the index in steps of about a millisecond; forms of one key keep their order. */
export function* nameIndexSteps(forms: readonly SearchedForm[]): Steps<SearchNameIndex> {
  const byKey = new Map<string, SearchedForm[]>();
  const bySound = new Map<string, SearchedForm[]>();
  for (const form of forms) push(byKey, form.key, form);
  yield;
  const begun = yield* inOrder(forms.filter(({ kind }) => kind !== 'initials'));
  for (const [at, form] of begun.entries()) {
    if (at % AT_ONCE === 0) yield;
    for (const sound of form.sounds) push(bySound, sound, form);
  }
  const candidates = yield* letterPairSteps(begun);

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
      const closeness = key.length / form.key.length;
      // The first letters of a misspelling are those of other words, the first figures of a number of any number.
      const isMeant = (form.kind !== 'spelling' && !FIGURES.test(key)) || closeness >= MOSTLY;
      if (form.key !== key && isMeant) found.push({ form, way: 'prefix', closeness });
    }
    if (found.length <= PREFIX_LIMIT) return found;
    return found.toSorted((a, b) => b.closeness - a.closeness).slice(0, PREFIX_LIMIT);
  };

  const misspell = (query: Spelled): readonly NameMatch[] => {
    if (!canSlip(query.key)) return [];
    const accepted = candidates(query).flatMap((form) => {
      const off = slipsBetween(query, form, form.kind === 'spelling' ? 1 : 0);
      return off === Infinity ? [] : [{ form, key: form.key, off }];
    });
    // Slips decide whether a form is meant at all, where Fuse lets nonsense through; Fuse ranks those that are.
    const ranked = new Fuse(accepted, RANKING).search(query.key);
    const scores = new Map(ranked.map(({ item, score }) => [item.form, score]));
    return accepted.map(({ form, off }) => ({
      form,
      way: 'typo',
      // What only sounds alike is too far off in letters for Fuse.
      closeness: 1 - (scores.get(form) ?? off / Math.max(query.key.length, form.key.length)),
    }));
  };
  /** Asked of the same words by all who look for names: whole, before others and inside the query. */
  const misspelled = remembered(({ words }: Spelled) => words.join(' '), misspell);

  /** Names with the sound or the look of a Chinese query: 支负宝 for 支付宝, 张一呜 for 张一鸣. */
  const readAs = (key: string): SearchedForm[] => {
    const alike = key.length < SHORTEST_LOOK ? [] : lookingAlike(key);
    return [halfTypedReading(key), ...alike]
      .flatMap((other) => byKey.get(other) ?? [])
      .filter(({ kind }) => kind === 'name' || kind === 'doubtful');
  };

  const heard = ({ key, words, sounds }: Spelled): NameMatch[] => {
    if (!canBeHeard(key)) return readAs(key).map(asHeard);
    const alike = sounds.filter(isTelling).flatMap((sound) => bySound.get(sound) ?? []);
    return [...new Set([...(byKey.get(key) ?? []), ...alike])]
      .filter((form) => canBeHeard(form.key) && wordsAlike(words, form.words))
      .map(asHeard);
  };

  return {
    misspelled,
    heard,
    exact: (key) => byKey.get(key) ?? [],
    find(query) {
      const { key } = query;
      if (key === '') return [];
      const written = byKey.get(key) ?? [];
      return [
        ...written.map((form): NameMatch => ({ form, way: 'exact', closeness: 1 })),
        ...begunWith(key),
        ...heard(query).filter(({ form }) => form.key !== key),
        ...misspelled(query),
      ];
    },
  };
}

/** Of a form that is heard; 1 of one that is written so. */
const HEARD_CLOSENESS = 0.95;
const asHeard = (form: SearchedForm): NameMatch => ({ form, way: 'sound', closeness: HEARD_CLOSENESS });

/** A sound of fewer letters is that of too many words. */
const SHORTEST_SOUND = 4;
const isTelling = (sound: string): boolean => sound.length >= SHORTEST_SOUND;
