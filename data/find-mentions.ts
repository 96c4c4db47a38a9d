import { names } from './compiled/names.js';
import type { EntryId } from './entry.ts';
import { chain } from './matching/judged.ts';
import { createMatcher, type Matcher } from './matching/matcher.ts';
import { createNameIndex } from './matching/name-index.ts';
import { createSense, type Page } from './matching/sense.ts';
import { why } from './why.ts';

/** Made at the first use: a background that wakes for something else need not wait for it. */
let made: Matcher | undefined;

/** A mention in a text: half-open UTF-16 offsets. */
export type TextMention = { entryId: EntryId; start: number; end: number };

/** Whether a name is marked: where its points reach `need` and nothing forbids it; each reason in words, with its points. */
export type Explanation = {
  stands: boolean;
  points: number;
  need: number;
  reasons: { why: string; points: number }[];
};

/** A text read as a page of its own: what stands there, and the reasons for and against any place in it. */
type ReadText = { mentions: TextMention[]; explain(mention: TextMention): Explanation | undefined };

function read(text: string, page: Partial<Page>): ReadText {
  const matcher = (made ??= createMatcher(createNameIndex(names)));
  const sense = createSense(
    { host: page.host ?? '', lang: page.lang ?? '', title: page.title ?? '' },
    matcher,
  );
  const segment = {};
  const mentions = sense
    .add(segment, text, matcher.find(text))
    .map(({ entryId, start, end }) => ({ entryId, start, end }));
  return {
    mentions,
    explain({ start, end, entryId }) {
      const judged = sense
        .judgedIn(segment)
        .flatMap(chain)
        .find((each) => each.start === start && each.end === end && each.entryId === entryId);
      if (!judged) return undefined;
      const weighed = sense.weigh(judged);
      const reasons = weighed.reasons.map((reason) => ({ why: why(reason), points: reason.points }));
      return { ...weighed, reasons };
    },
  };
}

/** All mentions in a text that is read as a page of its own, without density. */
export const findMentions = (text: string, page: Partial<Page> = {}): TextMention[] =>
  read(text, page).mentions;

/**
 * Why a name in a text is marked or is not: the points for and against it. `undefined` where no name stands, or where
 * boundaries, letter case, a longer word or an address rule it out before anything is weighed.
 */
export const explain = (
  text: string,
  mention: TextMention,
  page: Partial<Page> = {},
): Explanation | undefined => read(text, page).explain(mention);
