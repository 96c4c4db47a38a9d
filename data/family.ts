import { PERSON_TIES, type Entry, type EntryId, type Relation, type RelationType } from './entry.ts';

/** A relation with the entry it starts from. */
export type Edge = Relation & { from: EntryId };

/** One step of a path; `forward` when the edge is walked from its start to its end. */
export type PathStep = { edge: Edge; forward: boolean };

/** Who owns, runs, founded and rivals whom, in both directions; only the outgoing one is typed in the data. */
export type Family = {
  edges: readonly Edge[];
  outgoing(id: EntryId): readonly Edge[];
  incoming(id: EntryId): readonly Edge[];
  /** Owners and operators from the nearest to the last, by the closest tie first: run by, owned by, part of, share held by. */
  owners(id: EntryId): Edge[];
  /** The shortest path over ties of ownership and people; `undefined` where there is none. */
  path(from: EntryId, to: EntryId): PathStep[] | undefined;
};

/** Ties that make a family, closest first. Rivalry is none. */
const TIES: readonly RelationType[] = [
  'run-by',
  'owned-by',
  'part-of',
  'share-held-by',
  'renamed-to',
  'sold-to',
  ...PERSON_TIES,
];
const OWNERSHIP: ReadonlySet<RelationType> = new Set(['run-by', 'owned-by', 'part-of', 'share-held-by']);

const byCloseness = (a: Edge, b: Edge): number => TIES.indexOf(a.type) - TIES.indexOf(b.type);

/** Builds the graph; relations to unknown ids are left out (the entry checks report them). */
export function createFamily(entries: readonly Entry[]): Family {
  const ids = new Set(entries.map(({ id }) => id));
  const edges = entries.flatMap(({ id, relations }) =>
    relations.filter(({ to }) => ids.has(to)).map((relation): Edge => ({ from: id, ...relation })),
  );
  const outgoingBy = Map.groupBy(edges, ({ from }) => from);
  const incomingBy = Map.groupBy(edges, ({ to }) => to);
  const outgoing = (id: EntryId): readonly Edge[] => outgoingBy.get(id) ?? [];
  const incoming = (id: EntryId): readonly Edge[] => incomingBy.get(id) ?? [];

  const owners = (id: EntryId): Edge[] => {
    const chain: Edge[] = [];
    const visited = new Set([id]);
    for (let at: EntryId | undefined = id; at !== undefined;) {
      const [closest] = outgoing(at)
        .filter(({ type, to }) => OWNERSHIP.has(type) && !visited.has(to))
        .toSorted(byCloseness);
      if (closest) chain.push(closest);
      at = closest?.to;
      if (at !== undefined) visited.add(at);
    }
    return chain;
  };

  const path = (from: EntryId, to: EntryId): PathStep[] | undefined => {
    const reached = new Map<EntryId, PathStep[]>([[from, []]]);
    const queue = [from];
    for (const at of queue) {
      const sofar = reached.get(at) ?? [];
      if (at === to) return sofar;
      const steps: [EntryId, PathStep][] = [
        ...outgoing(at).map((edge): [EntryId, PathStep] => [edge.to, { edge, forward: true }]),
        ...incoming(at).map((edge): [EntryId, PathStep] => [edge.from, { edge, forward: false }]),
      ];
      steps.sort(([, a], [, b]) => byCloseness(a.edge, b.edge));
      for (const [next, step] of steps) {
        if (reached.has(next) || !TIES.includes(step.edge.type)) continue;
        reached.set(next, [...sofar, step]);
        queue.push(next);
      }
    }
    return undefined;
  };

  return { edges, outgoing, incoming, owners, path };
}
