import { beginningKey, readForm, wholeKey } from './form-hash.ts';

/** Hashes of all forms and of the beginnings of longer ones, in one table with open addressing; 0 is an empty place. */
export type OwnNameSet = Uint32Array;

/** Share of the table that is filled: at 0.8 a miss looks at 13 places, at 0.7 at 6. */
const LOAD = 0.7;

/** Whether the table holds a key. */
export function holds(set: OwnNameSet, key: number): boolean {
  for (let place = key % set.length; ; place = (place + 1) % set.length) {
    const found = set[place];
    if (found === key) return true;
    if (found === 0 || found === undefined) return false;
  }
}

/** Forms as pages write them: composed, and where that is not the same with accents as characters of their own (NFD). */
function* writingsOf(forms: Iterable<string>): Generator<string> {
  for (const form of forms) {
    const composed = form.normalize('NFC').trim();
    yield composed;
    const apart = composed.normalize('NFD');
    if (apart !== composed) yield apart;
  }
}

/** Builds the set of some written forms, about seven bytes for each; twice as many with accents. */
export function buildOwnNameSet(forms: Iterable<string>): OwnNameSet {
  const keys = new Set<number>();
  for (const trimmed of writingsOf(forms)) {
    const steps: { end: number; hash: number }[] = [];
    readForm(trimmed, 0, (end, hash) => steps.push({ end, hash }) > 0);
    const last = steps.at(-1);
    // Forms that end in a sign ("C++") end where the text does; others that were cut off are too long to be marked.
    if (!last || last.end !== trimmed.length) continue;
    keys.add(wholeKey(last.hash));
    for (const { hash } of steps.slice(0, -1)) keys.add(beginningKey(hash));
  }
  const set = new Uint32Array(Math.max(2, Math.ceil(keys.size / LOAD)));
  for (const key of keys) {
    let place = key % set.length;
    while (set[place] !== 0) place = (place + 1) % set.length;
    set[place] = key;
  }
  return set;
}

/** The set as text, for a message between contexts (messages are JSON). */
export function encodeOwnNameSet(set: OwnNameSet): string {
  const bytes = new Uint8Array(set.buffer, set.byteOffset, set.byteLength);
  let text = '';
  // Spreading a long array overflows the stack.
  const step = 0x2000;
  for (let at = 0; at < bytes.length; at += step)
    text += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(text);
}

/** The set of a text that `encodeOwnNameSet` made, on the same machine. */
export function decodeOwnNameSet(text: string): OwnNameSet {
  const raw = atob(text);
  const bytes = new Uint8Array(raw.length);
  for (let i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i);
  return new Uint32Array(bytes.buffer);
}
