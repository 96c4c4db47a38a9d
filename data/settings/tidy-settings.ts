import { itemKey } from './setting-lists.ts';
import type { ChangedSettings, WrongMeaning } from './settings.ts';
import { storedRule } from './site-rules.ts';

/** How long "pause" lasts, ms. */
export const PAUSE_MS = 60 * 60 * 1000;

const once = <T extends string | WrongMeaning>(items: readonly T[]): readonly T[] => [
  ...new Map(items.map((item) => [itemKey(item), item])).values(),
];

/**
 * Settings as the interface could have made them: nothing twice in a list, rules as typing them makes them, no pause
 * longer than any it offers (a clock was wrong). Backups of other hands have all of that. Only what writes goes through
 * here: page scripts read what was written, and have no room for it.
 * @param now ms since the epoch
 */
export function tidySettings(changed: ChangedSettings, now: number): ChangedSettings {
  const { unmarkedGroups, sitesOff, sitesOn, muted, wrongMeanings } = changed;
  const tidied = {
    ...changed,
    ...(unmarkedGroups && { unmarkedGroups: once(unmarkedGroups) }),
    ...(sitesOff && { sitesOff: once(sitesOff.map(storedRule)) }),
    ...(sitesOn && { sitesOn: once(sitesOn.map(storedRule)) }),
    ...(muted && { muted: once(muted) }),
    ...(wrongMeanings && { wrongMeanings: once(wrongMeanings) }),
  };
  const { pausedUntil = 0, ...rest } = tidied;
  return pausedUntil > now + PAUSE_MS ? rest : tidied;
}
