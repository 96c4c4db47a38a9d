import type { EntryId } from '../../data/entry.ts';
import type { Settings } from '../../data/settings.ts';
import type { PlacedMention } from './mention-book.ts';
import { elementAround } from './page-tags.ts';
import type { Segment } from './text-segments.ts';

type Section = { segments: Map<Segment, readonly PlacedMention[]>; chosen: Map<EntryId, PlacedMention> };

/** Chooses which mentions are marked. */
export type Density = {
  add(segment: Segment, mentions: readonly PlacedMention[]): void;
  remove(segment: Segment): void;
  /** Chooses anew where something changed; a mention once chosen stays while it lives. */
  choose(): void;
};

type Deps = {
  density: Settings['density'];
  sectionOf: (node: Node) => Node;
  isVisible: (element: Element) => boolean;
  onChosen: (mention: PlacedMention) => void;
};

/** `section`: the first visible mention of an entry in each section is marked; `all`: every one. */
export function createDensity({ density, sectionOf, isVisible, onChosen }: Deps): Density {
  const sections = new Map<Node, Section>();
  const sectionAt = new Map<Segment, Node>();
  const changed = new Set<Node>();

  const firstPerEntry = ({ segments, chosen }: Section): void => {
    for (const mentions of segments.values())
      for (const mention of mentions) {
        if (chosen.has(mention.entryId)) continue;
        const first = mention.ranges[0];
        const element = first && elementAround(first.startContainer);
        if (!element || !isVisible(element)) continue;
        chosen.set(mention.entryId, mention);
        onChosen(mention);
      }
  };

  return {
    add(segment, mentions) {
      if (density === 'all') {
        mentions.forEach(onChosen);
        return;
      }
      const node = segment.runs[0]?.node;
      if (!node || mentions.length === 0) return;
      const key = sectionOf(node);
      const section = sections.get(key) ?? { segments: new Map(), chosen: new Map() };
      sections.set(key, section);
      section.segments.set(segment, mentions);
      sectionAt.set(segment, key);
      changed.add(key);
    },
    remove(segment) {
      const key = sectionAt.get(segment);
      const section = key && sections.get(key);
      if (!key || !section) return;
      const mentions = section.segments.get(segment) ?? [];
      section.segments.delete(segment);
      sectionAt.delete(segment);
      for (const mention of mentions)
        if (section.chosen.get(mention.entryId) === mention) section.chosen.delete(mention.entryId);
      if (section.segments.size > 0) changed.add(key);
      else sections.delete(key);
    },
    choose() {
      for (const key of changed) {
        const section = sections.get(key);
        if (section) firstPerEntry(section);
      }
      changed.clear();
    },
  };
}
