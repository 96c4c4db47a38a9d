import type { Match, Matcher } from '../../data/matching/matcher.ts';
import type { Settings } from '../../data/settings/settings.ts';
import { siteCovers } from '../../data/settings/site.ts';

/** What the reader wants to see of what was found on a host: nothing muted, nothing said to mean something else. */
export const createWanted =
  (settings: () => Settings, { index }: Matcher, host: string) =>
  ({ entryId, form }: Match): boolean => {
    const { muted, unmarkedGroups, wrongMeanings } = settings();
    const group = unmarkedGroups.length > 0 ? index.groupOf(entryId) : undefined;
    return (
      !muted.includes(entryId) &&
      !(group && unmarkedGroups.includes(group)) &&
      !wrongMeanings.some(
        (wrong) =>
          wrong.entryId === entryId &&
          wrong.form === form &&
          (wrong.site === '*' || siteCovers(wrong.site, host)),
      )
    );
  };

/** Whether other matches are wanted than before. */
export const wantsDiffer = (before: Settings, next: Settings): boolean =>
  (['muted', 'unmarkedGroups', 'wrongMeanings'] as const).some(
    (list) => JSON.stringify(before[list]) !== JSON.stringify(next[list]),
  );
