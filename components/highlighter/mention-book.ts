import type { Match } from '../../data/matching/matcher.ts';
import type { EntryId } from '../../data/entry.ts';
import { isSameMention, type Mention } from '../platform/page-bridge.ts';
import { DISCONNECTED, FOLLOWING, isHere } from './node-kinds.ts';
import { rangesOf, type Run, type Segment } from './text-segments.ts';

/** A mention with the segment it was found in. Its ranges are made when first asked for. */
export type PlacedMention = Mention & { readonly segment: Segment };

/** What the book does with a mention that stays while its segment changes. */
type Placed = PlacedMention & {
  /** The segment reads otherwise now, and tells the same ranges by other offsets. */
  moveTo(match: Match): void;
  /** The segment names other nodes now. */
  renew(): void;
};

function place(segment: Segment, { entryId, form, start, end }: Match): Placed {
  let ranges: readonly StaticRange[] | undefined;
  return {
    segment,
    entryId,
    form,
    get ranges() {
      return (ranges ??= rangesOf(segment, start, end));
    },
    moveTo: (match) => void ({ start, end } = match),
    renew: () => void (ranges = undefined),
  };
}

/**
 * Whether the document still shows the mention's very text at its place.
 * @param runOf the run of a text in the mention's segment, where many are asked
 */
export const isStill = (
  { segment: { text, runs }, ranges }: PlacedMention,
  runOf = (wanted: Node): Run | undefined => runs.find(({ node }) => node === wanted),
): boolean =>
  ranges.every(({ startContainer, startOffset, endOffset }) => {
    const run = runOf(startContainer);
    if (!run || startOffset < run.from || endOffset > run.to || !isHere(run.node)) return false;
    const at = run.at + startOffset - run.from;
    return run.node.data.slice(startOffset, endOffset) === text.slice(at, at + endOffset - startOffset);
  });

/** A node and the hosts of the shadow trees around it, from the outside in. */
function treesDownTo(node: Node): Node[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [...treesDownTo(root.host), node] : [node];
}

/** Whether a text stands before another; browsers know no order of those in different trees. */
function isBefore(first: Node, second: Node): boolean {
  const position = first.compareDocumentPosition(second);
  if (!(position & DISCONNECTED)) return (position & FOLLOWING) > 0;
  const others = treesDownTo(second);
  const nodes = treesDownTo(first);
  const depth = nodes.findIndex((node, at) => node !== others[at]);
  const [node, other] = [nodes[depth], others[depth]];
  return !!node && !!other && (node.compareDocumentPosition(other) & FOLLOWING) > 0;
}

/** Sorts mentions as they stand in the document. */
export const inOrder = (a: PlacedMention, b: PlacedMention): number => {
  const first = a.segment.runs[0]?.node;
  const second = b.segment.runs[0]?.node;
  if (!first || !second || first === second) return 0;
  return isBefore(first, second) ? -1 : 1;
};

/** Every mention of the document as data, found by the text node it stands in. */
export type MentionBook = {
  /** Writes down what a segment holds; replaces what was known of it. Answers its mentions: those that stay are the same. */
  write(segment: Segment, matches: readonly Match[]): readonly PlacedMention[];
  /** Another text node took the place of one in the document: what stood in that stands in it, as long as it is still. */
  replace(text: Text, by: Text): void;
  /** A known segment takes over the text and runs of a fresh one, and stays the same object. */
  reread(segment: Segment, as: Segment): void;
  /** Leaves of a segment's mentions those that stand in the document as they did; answers them. */
  keepStill(segment: Segment): readonly PlacedMention[];
  /** The page moved what is known: the order is to be found anew. */
  reorder(): void;
  /** Takes a segment out; answers the mentions it held. */
  strike(segment: Segment): readonly PlacedMention[];
  segmentsAt(text: Text): ReadonlySet<Segment>;
  mentionsIn(segment: Segment): readonly PlacedMention[];
  segments(): Iterable<Segment>;
  /** All mentions in document order. */
  inOrder(): readonly PlacedMention[];
  /** Entries in reading order of their first mention, each with its mentions. */
  byEntry(): ReadonlyMap<EntryId, readonly PlacedMention[]>;
};

const NONE: ReadonlySet<Segment> = new Set();

/** An empty book. It sorts when it is asked for an order, and again only after a change. */
export function createMentionBook(): MentionBook {
  const mentionsOf = new Map<Segment, readonly Placed[]>();
  const segmentsAt = new Map<Text, Set<Segment>>();
  let sorted: readonly PlacedMention[] | undefined;

  const ordered = (): readonly PlacedMention[] =>
    // Mentions of one segment, and pieces of one large text, were written in order, and the sort keeps equals in place.
    (sorted ??= [...mentionsOf.values()].flat().sort(inOrder));

  const reorder = (): void => {
    sorted = undefined;
  };
  const enter = (segment: Segment): void => {
    reorder();
    for (const { node } of segment.runs) {
      const others = segmentsAt.get(node);
      if (others) others.add(segment);
      else segmentsAt.set(node, new Set([segment]));
    }
  };
  const leave = (segment: Segment): void => {
    reorder();
    for (const { node } of segment.runs) {
      const known = segmentsAt.get(node);
      known?.delete(segment);
      if (known?.size === 0) segmentsAt.delete(node);
    }
  };

  return {
    reorder,
    write(segment, matches) {
      const known = mentionsOf.get(segment) ?? [];
      /** Behind the last one that stayed: most stay, in their order. */
      let next = 0;
      const mentions = matches.map((match) => {
        const found = place(segment, match);
        const isFound = (each: Placed | undefined): boolean =>
          each?.form === found.form && isSameMention(each, found);
        // One that stays is the same as before: a card may be open on it.
        const at = isFound(known[next]) ? next : known.findIndex(isFound);
        const same = known[at];
        if (!same) return found;
        next = at + 1;
        same.moveTo(match);
        return same;
      });
      mentionsOf.set(segment, mentions);
      enter(segment);
      return mentions;
    },
    replace(text, by) {
      for (const segment of segmentsAt.get(text) ?? NONE) {
        leave(segment);
        segment.runs = segment.runs.map((run) => (run.node === text ? { ...run, node: by } : run));
        enter(segment);
        for (const mention of mentionsOf.get(segment) ?? []) mention.renew();
      }
    },
    reread(segment, as) {
      leave(segment);
      Object.assign(segment, as);
      enter(segment);
    },
    keepStill(segment) {
      // Asks each for its ranges, which the segment could not tell any more once it reads otherwise.
      const runs = new Map<Node, Run>(segment.runs.map((run) => [run.node, run]));
      const still = (mentionsOf.get(segment) ?? []).filter((mention) =>
        isStill(mention, (text) => runs.get(text)),
      );
      mentionsOf.set(segment, still);
      reorder();
      return still;
    },
    strike(segment) {
      const mentions = mentionsOf.get(segment) ?? [];
      if (mentionsOf.delete(segment)) leave(segment);
      return mentions;
    },
    segmentsAt: (text) => segmentsAt.get(text) ?? NONE,
    mentionsIn: (segment) => mentionsOf.get(segment) ?? [],
    segments: () => mentionsOf.keys(),
    inOrder: ordered,
    byEntry: () => Map.groupBy(ordered(), ({ entryId }) => entryId),
  };
}
