import type { EntryId, Group, Name } from '../entry.ts';
import type { EntryNames } from './glossary-names.ts';
import { siteCovers } from '../settings/site.ts';
import { fold, foldText, SKIPPED } from './text-folding.ts';
import { vetoesOf, type Veto } from './veto.ts';

/** What is asked of an entry whose name was found. */
export type NamedEntry = Pick<EntryNames, 'id' | 'show' | 'group'>;

/** A name with its rule, ready to be compared with text. */
export type Form = { entry: NamedEntry; name: Name; folded: string; vetoes: readonly Veto[] };

/** Names by how they begin. */
export type NameIndex = {
  /** The offsets in a text where some name may begin, in order; more than there are, never fewer. */
  startsIn(text: string): readonly number[];
  /** The forms a folded text begins with, longest first. */
  formsAt(folded: string): readonly Form[];
  groupOf(id: EntryId): Group | undefined;
  /** The entries whose own sites a hostname belongs to. */
  ownersOf(host: string): ReadonlySet<EntryId>;
};

/** Characters by which forms are looked up; no name is shorter. */
const HEAD_LENGTH = 2;

/** An index of names that were not known when the extension was built; `packed-index.ts` is the one for pages. */
export function createNameIndex(entries: readonly EntryNames[]): NameIndex {
  const heads = new Map<string, Form[]>();
  for (const { never, names, ...entry } of entries) {
    const folded = never.map(foldText);
    for (const name of names) {
      const form = foldText(name.text);
      const head = form.slice(0, HEAD_LENGTH);
      const forms = heads.get(head) ?? [];
      forms.push({ entry, name, folded: form, vetoes: vetoesOf(folded, form) });
      heads.set(head, forms);
    }
  }
  for (const forms of heads.values()) forms.sort((a, b) => b.folded.length - a.folded.length);

  return {
    startsIn(text) {
      const starts: number[] = [];
      for (let at = 0; at < text.length; at++) {
        const first = fold(text.charCodeAt(at));
        const second = fold(text.charCodeAt(at + 1));
        if (first === SKIPPED) continue;
        if (second === SKIPPED || heads.has(String.fromCharCode(first, second))) starts.push(at);
      }
      return starts;
    },
    formsAt: (folded) =>
      (heads.get(folded.slice(0, HEAD_LENGTH)) ?? []).filter((form) => folded.startsWith(form.folded)),
    groupOf: (id) => entries.find((entry) => entry.id === id)?.group,
    ownersOf: (host) =>
      new Set(
        entries.filter(({ ownHosts }) => ownHosts.some((own) => siteCovers(own, host))).map(({ id }) => id),
      ),
  };
}
