import type { EntryId } from '../../data/entry.ts';
import type { Settings } from '../../data/settings.ts';
import { inOrder, type PlacedMention } from './mention-book.ts';
import { elementAround } from './page-tags.ts';
import type { Segment } from './text-segments.ts';

type Section = {
  segments: Map<Segment, readonly PlacedMention[]>;
  chosen: Map<EntryId, PlacedMention>;
  /** It was chosen from: segments that came since are not in the order of reading. */
  isMixed?: boolean;
};

/** Chooses which mentions are marked. */
export type Density = {
  /** Takes in what a segment holds, also nothing: its place in the order of reading is kept. */
  add(segment: Segment, mentions: readonly PlacedMention[]): void;
  /** The same text was judged anew, and holds these now. */
  rewrite(segment: Segment, mentions: readonly PlacedMention[]): void;
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

  const firstPerEntry = (key: Node, section: Section): void => {
    const { segments, chosen, isMixed } = section;
    const open = [...segments.values()].flat().filter(({ entryId }) => !chosen.has(entryId));
    for (const mention of isMixed ? open.toSorted(inOrder) : open) {
      if (chosen.has(mention.entryId)) continue;
      const first = mention.ranges[0];
      const element = first && elementAround(first.startContainer);
      if (!element) continue;
      if (!isVisible(element)) {
        withHidden.add(key);
        onHidden(element);
        continue;
      }
      chosen.set(mention.entryId, mention);
      onChosen(mention);
    }
    section.isMixed = true;
  };

  const sectionWith = (segment: Segment): Section | undefined => {
    const key = sectionAt.get(segment);
    return key && sections.get(key);
  };

  /** The mentions of a segment are no longer; others may take their turn. */
  const forget = (section: Section, segment: Segment): void => {
    for (const mention of section.segments.get(segment) ?? [])
      if (section.chosen.get(mention.entryId) === mention) section.chosen.delete(mention.entryId);
  };

  return {
    add(segment, mentions) {
      if (density === 'all') {
        mentions.forEach(onChosen);
        return;
      }
      const node = segment.runs[0]?.node;
      if (!node) return;
      const key = sectionOf(node);
      const section = sections.get(key) ?? { segments: new Map(), chosen: new Map() };
      sections.set(key, section);
      section.segments.set(segment, mentions);
      sectionAt.set(segment, key);
      changed.add(key);
    },
    rewrite(segment, mentions) {
      const key = sectionAt.get(segment);
      const section = sectionWith(segment);
      if (!key || !section) {
        this.add(segment, mentions);
        return;
      }
      forget(section, segment);
      section.segments.set(segment, mentions);
      changed.add(key);
    },
    remove(segment) {
      const key = sectionAt.get(segment);
      const section = sectionWith(segment);
      if (!key || !section) return;
      forget(section, segment);
      section.segments.delete(segment);
      sectionAt.delete(segment);
      if (section.segments.size > 0) changed.add(key);
      else sections.delete(key);
    },
    choose() {
      for (const key of changed) {
        const section = sections.get(key);
        if (section) firstPerEntry(key, section);
      }
      changed.clear();
    },
    retryHidden() {
      for (const key of withHidden) if (sections.has(key)) changed.add(key);
      withHidden.clear();
    },
    isChosen: (mention) =>
      density === 'all' || sectionWith(mention.segment)?.chosen.get(mention.entryId) === mention,
  };
}
