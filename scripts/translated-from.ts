import { createHash } from 'node:crypto';
import type { Comparison, Entry } from '../data/entry.ts';

/** Letters of a mark: enough for a change to show, short enough to be written beside every text. */
const MARK_LENGTH = 8;

const markOf = (texts: unknown): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, MARK_LENGTH);

/** A mark of the English texts of an entry that are translated: another one when any of them changed. */
export const markOfEntry = ({
  headword,
  definition,
  facts,
  comparison,
  chinese,
  status,
  relations,
  notSameAs,
}: Entry): string =>
  markOf([
    headword,
    definition,
    facts,
    comparison,
    chinese?.literal,
    status.note,
    relations.map(({ type, to, note }) => [type, to, note]),
    notSameAs.map(({ id, difference }) => [id, difference]),
  ]);

/** A mark of the English texts of a comparison. */
export const markOfComparison = ({ difference, rows, advice }: Comparison): string =>
  markOf([difference, rows, advice]);
