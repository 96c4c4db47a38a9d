import { names } from './compiled/names.js';
import type { EntryId } from './entry.ts';
import { createMatcher } from './matcher.ts';
import { createSense, type Page } from './sense.ts';

const matcher = createMatcher(names);

/** A mention in a text: half-open UTF-16 offsets. */
export type TextMention = { entryId: EntryId; start: number; end: number };

/** All mentions in a text that is read as a page of its own, without density. */
export function findMentions(text: string, page: Partial<Page> = {}): TextMention[] {
  const sense = createSense(
    { host: page.host ?? '', lang: page.lang ?? '', title: page.title ?? '' },
    matcher,
  );
  return sense.add({}, text, matcher.find(text)).map(({ entryId, start, end }) => ({ entryId, start, end }));
}
