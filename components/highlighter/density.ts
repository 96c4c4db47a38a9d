import type { EntryId } from '../../data/entry.ts';
import type { Settings } from '../../data/settings/settings.ts';
import { inOrder, isStill, type PlacedMention } from './mention-book.ts';
import type { Segment } from './text-segments.ts';

/** Above this many sections, what the page hid is not looked for again: each is asked where it stands, which takes its time. */
const MAX_SECTIONS = 500;

/** The mentions of one entry in a section. */
type Candidates = {
  all: Set<PlacedMention>;
  /** Several, where the page hid an earlier choice; if it is shown again, its mark comes back. */
  chosen: Set<PlacedMention>;
  /** None was in sight when they were last gone through. */
  isHidden?: boolean;
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
  /** The segment may stand in another section now. */
  move(segment: Segment, mentions: readonly PlacedMention[]): void;
  /** Chooses anew where something changed; a mention once chosen stays while it lives. */
  choose(): void;
  /**
   * The page may have hidden what is chosen: the next in sight is chosen beside it.
   * @param isShown something hidden came into sight, so that those are gone through again that were all hidden
   */
  retryHidden(isShown: boolean): void;
  isChosen(mention: PlacedMention): boolean;
};

type Deps = {
  density: Settings['density'];
  sectionOf: (node: Node) => Node;
  isSeen: (mention: PlacedMention) => boolean;
  /** A mention that would be chosen is not to be seen (in a closed dialog, a folded part). */
  onHidden: (mention: PlacedMention) => void;
  onChosen: (mention: PlacedMention) => void;
};

/** `section`: the first visible mention of an entry in each section is marked; `all`: every one. */
export function createDensity({ density, sectionOf, isSeen, onHidden, onChosen }: Deps): Density {
  const sections = new Map<Node, Section>();
  const sectionAt = new Map<Segment, Node>();
  const changed = new Set<Node>();

  /** Whether a mention can be seen; if not, we are told when it can. */
  const isInSight = (mention: PlacedMention): boolean => {
    const isInView = isSeen(mention);
    if (!isInView) onHidden(mention);
    return isInView;
  };

  /** The first in sight. Asked only for entries without a mark in sight: the repeats may be many thousand. */
  const chooseFrom = (candidates: Candidates): void => {
    if (candidates.isMixed) candidates.all = new Set([...candidates.all].toSorted(inOrder));
    candidates.isMixed = false;
    const first = candidates.all.values().find(isInSight);
    candidates.isHidden = !first;
    if (!first) return;
    candidates.chosen.add(first);
    onChosen(first);
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
      if (!staying.includes(mention)) candidates?.chosen.delete(mention);
    }
    segments.delete(segment);
  };

  const add: Density['add'] = (segment, mentions) => {
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
      const candidates = section.entries.get(mention.entryId) ?? { all: new Set(), chosen: new Set() };
      section.entries.set(mention.entryId, candidates);
      candidates.all.add(mention);
      candidates.isHidden = false;
      if (section.isRead) candidates.isMixed = true;
    }
    sectionAt.set(segment, key);
    changed.add(key);
  };

  const remove: Density['remove'] = (segment) => {
    const key = sectionAt.get(segment);
    const section = sectionWith(segment);
    if (!key || !section) return;
    forget(section, segment);
    sectionAt.delete(segment);
    if (section.segments.size > 0) changed.add(key);
    else sections.delete(key);
  };

  return {
    add,
    remove,
    move(segment, mentions) {
      const key = sectionAt.get(segment);
      const node = segment.runs[0]?.node;
      if (!key || !node) return;
      if (key !== sectionOf(node)) remove(segment);
      add(segment, mentions);
    },
    choose() {
      for (const key of changed) {
        const section = sections.get(key);
        if (!section) continue;
        for (const candidates of section.entries.values())
          if (candidates.chosen.size === 0) chooseFrom(candidates);
        section.isRead = true;
      }
      changed.clear();
    },
    retryHidden(isShown) {
      if (!isShown && sections.size > MAX_SECTIONS) return;
      for (const { entries } of sections.values())
        for (const candidates of entries.values()) {
          const { all, chosen, isHidden } = candidates;
          // Those that were not chosen from yet wait for the page to be read.
          const isDue = isHidden ? isShown : chosen.size > 0;
          // One whose text is gone keeps its turn until it is read again: it may stand there in another node.
          const keeps = (mention: PlacedMention): boolean => !isStill(mention) || isInSight(mention);
          if (isDue && chosen.size < all.size && !chosen.values().some(keeps)) chooseFrom(candidates);
        }
    },
    isChosen: (mention) =>
      density === 'all' ||
      sectionWith(mention.segment)?.entries.get(mention.entryId)?.chosen.has(mention) === true,
  };
}
