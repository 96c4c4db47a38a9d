import type { EntryId } from '../../data/entry.ts';
import type { Settings } from '../../data/settings/settings.ts';
import { inOrder, type PlacedMention } from './mention-book.ts';
import { elementAround } from './page-tags.ts';
import type { Segment } from './text-segments.ts';

/** The mentions of one entry in a section. */
type Candidates = {
  all: Set<PlacedMention>;
  chosen?: PlacedMention | undefined;
  /** `all` is not in the order of reading: some came after the section was chosen from. */
  isMixed?: boolean;
};

type Section = {
  segments: Map<Segment, readonly PlacedMention[]>;
  entries: Map<EntryId, Candidates>;
  /** It was chosen from. */
  isRead?: boolean;
};

/** Chooses which mentions are marked. */
export type Density = {
  /** Takes in what a segment holds now, also nothing, and also in place of what it held. */
  add(segment: Segment, mentions: readonly PlacedMention[]): void;
  remove(segment: Segment): void;
  /** Chooses anew where something changed; a mention once chosen stays while it lives. */
  choose(): void;
  /** Something hidden came into sight: sections with hidden mentions are chosen from anew by the next `choose`. */
  retryHidden(): void;
  isChosen(mention: PlacedMention): boolean;
};

type Deps = {
  density: Settings['density'];
  sectionOf: (node: Node) => Node;
  isVisible: (element: Element) => boolean;
  /** A mention that would be chosen stands in an element that is not to be seen (a closed dialog, a folded part). */
  onHidden: (element: Element) => void;
  onChosen: (mention: PlacedMention) => void;
};

/** `section`: the first visible mention of an entry in each section is marked; `all`: every one. */
export function createDensity({ density, sectionOf, isVisible, onHidden, onChosen }: Deps): Density {
  const sections = new Map<Node, Section>();
  const sectionAt = new Map<Segment, Node>();
  const changed = new Set<Node>();
  const withHidden = new Set<Node>();

  /** The first in sight. Asks only for entries without a mark: the repeats of the others may be many thousand. */
  const chooseFrom = (candidates: Candidates, key: Node): void => {
    if (candidates.chosen) return;
    if (candidates.isMixed) candidates.all = new Set([...candidates.all].toSorted(inOrder));
    candidates.isMixed = false;
    for (const mention of candidates.all) {
      const first = mention.ranges[0];
      const element = first && elementAround(first.startContainer);
      if (!element) continue;
      if (isVisible(element)) {
        candidates.chosen = mention;
        onChosen(mention);
        return;
      }
      withHidden.add(key);
      onHidden(element);
    }
  };

  const sectionWith = (segment: Segment): Section | undefined => {
    const key = sectionAt.get(segment);
    return key && sections.get(key);
  };

  /** The mentions of a segment are no longer, but for those that stay; others may take their turn. */
  const forget = (
    { segments, entries }: Section,
    segment: Segment,
    staying: readonly PlacedMention[] = [],
  ): void => {
    for (const mention of segments.get(segment) ?? []) {
      const candidates = entries.get(mention.entryId);
      candidates?.all.delete(mention);
      if (candidates?.chosen === mention && !staying.includes(mention)) candidates.chosen = undefined;
    }
    segments.delete(segment);
  };

  return {
    add(segment, mentions) {
      if (density === 'all') {
        mentions.forEach(onChosen);
        return;
      }
      const node = segment.runs[0]?.node;
      if (!node) return;
      const key = sectionAt.get(segment) ?? sectionOf(node);
      const section: Section = sections.get(key) ?? { segments: new Map(), entries: new Map() };
      sections.set(key, section);
      forget(section, segment, mentions);
      section.segments.set(segment, mentions);
      for (const mention of mentions) {
        const candidates = section.entries.get(mention.entryId) ?? { all: new Set() };
        section.entries.set(mention.entryId, candidates);
        candidates.all.add(mention);
        if (section.isRead) candidates.isMixed = true;
      }
      sectionAt.set(segment, key);
      changed.add(key);
    },
    remove(segment) {
      const key = sectionAt.get(segment);
      const section = sectionWith(segment);
      if (!key || !section) return;
      forget(section, segment);
      sectionAt.delete(segment);
      if (section.segments.size > 0) changed.add(key);
      else {
        sections.delete(key);
        withHidden.delete(key);
      }
    },
    choose() {
      for (const key of changed) {
        const section = sections.get(key);
        if (!section) continue;
        for (const candidates of section.entries.values()) chooseFrom(candidates, key);
        section.isRead = true;
      }
      changed.clear();
    },
    retryHidden() {
      for (const key of withHidden) if (sections.has(key)) changed.add(key);
      withHidden.clear();
    },
    isChosen: (mention) =>
      density === 'all' || sectionWith(mention.segment)?.entries.get(mention.entryId)?.chosen === mention,
  };
}
