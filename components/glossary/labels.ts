import type { Group, Kind, RelationType } from '../../data/entry.ts';
import { t, type MessageKey } from '../platform/i18n.ts';

/** The name of a kind, as on the chip. */
export const kindLabel = (kind: Kind): string => t(`kind_${kind}`);

/** The name of a group, beside its colour. */
export const groupLabel = (group: Group): string => t(`group_${group}`);

/** What ties one entry to another, read from the one to the other: between their names, and on the line of a drawing. */
export const TIE_LABELS: Record<RelationType, MessageKey> = {
  'owned-by': 'tieOwnedBy',
  'share-held-by': 'tieShareHeldBy',
  'run-by': 'tieRunBy',
  'part-of': 'tiePartOf',
  'founder-of': 'tieFounderOf',
  leads: 'tieLeads',
  led: 'tieLed',
  'works-at': 'tieWorksAt',
  'worked-at': 'tieWorkedAt',
  'renamed-to': 'tieRenamedTo',
  'sold-to': 'tieSoldTo',
  'competes-with': 'tieCompetesWith',
};

/** The same as whole sentences, `$1` the other and `$3` the one, where no owner is told of. */
export const TIE_SENTENCES: Partial<Record<RelationType, MessageKey>> = {
  'founder-of': 'tieFounderOfWhole',
  leads: 'tieLeadsWhole',
  led: 'tieLedWhole',
  'works-at': 'tieWorksAtWhole',
  'worked-at': 'tieWorkedAtWhole',
  'renamed-to': 'tieRenamedToWhole',
  'sold-to': 'tieSoldToWhole',
  'competes-with': 'tieCompetesWithWhole',
};
