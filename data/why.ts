import type { Reason } from './matching/judged.ts';

/** What each rule of the sense says, for those who ask why a name is marked or is not; `sign` told it. */
const WHY: Record<Reason['rule'], (sign: string) => string> = {
  sure: () => 'means one thing only',
  clue: (sign) => `near “${sign}”`,
  listedClue: (sign) => `near “${sign}”`,
  against: (sign) => `near “${sign}”`,
  namesake: (sign) => `a namesake, told by “${sign}”`,
  kinNear: (sign) => `near ${sign}`,
  otherNear: (sign) => `near ${sign}`,
  secondNear: () => 'near a second name',
  sameEntry: () => 'named in full on the page',
  onPage: () => 'another name on the page',
  manyOnPage: () => 'many other names on the page',
  inTitle: () => 'the title names the family',
  familySite: () => 'a site of the family',
  otherSenseOnPage: () => 'another sense elsewhere on the page',
  searchOnly: () => 'never marked',
  ownSite: () => 'its own site',
  longerWord: () => 'part of another word',
  plainNamesake: (sign) => `a namesake, told by “${sign}”`,
  noFamily: () => 'no name of the family on the page',
};

/** A reason in words: `near “wallet”`. */
export const why = ({ rule, sign = '' }: Reason): string => WHY[rule](sign);
