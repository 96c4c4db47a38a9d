import type { Group, Kind, RelationType } from '../../data/entry.ts';
import type { MessageKey } from '../platform/i18n.ts';

/** The name of each kind, as on the chip. */
export const KIND_LABELS: Record<Kind, MessageKey> = {
  company: 'kindCompany',
  marketplace: 'kindMarketplace',
  app: 'kindApp',
  payment: 'kindPayment',
  finance: 'kindFinance',
  logistics: 'kindLogistics',
  cloud: 'kindCloud',
  ai: 'kindAi',
  media: 'kindMedia',
  product: 'kindProduct',
  person: 'kindPerson',
  event: 'kindEvent',
  concept: 'kindConcept',
};

/** The name of each group, beside its colour. */
export const GROUP_LABELS: Record<Group, MessageKey> = {
  alibaba: 'groupAlibaba',
  ant: 'groupAnt',
  china: 'groupChina',
  world: 'groupWorld',
  concept: 'groupConcept',
  people: 'groupPeople',
};

/** What ties one entry to another, read from the one to the other: between their names, and on the line of a drawing. */
export const TIE_LABELS: Record<RelationType, MessageKey> = {
  'owned-by': 'tieOwnedBy',
  'share-held-by': 'tieShareHeldBy',
  'run-by': 'tieRunBy',
  'part-of': 'tiePartOf',
  'founder-of': 'tieFounderOf',
  leads: 'tieLeads',
  led: 'tieLed',
  'renamed-to': 'tieRenamedTo',
  'sold-to': 'tieSoldTo',
  'competes-with': 'tieCompetesWith',
};
