import type { RelationType } from '../../data/entry.ts';
import { TieLine, type CardLineProps } from './TieLine.tsx';

/** What a person is to a company, as the names of messages end that say so. */
export const ROLES: Partial<Record<RelationType, 'Leads' | 'Works' | 'Founded' | 'Led' | 'Worked'>> = {
  leads: 'Leads',
  'works-at': 'Works',
  'founder-of': 'Founded',
  led: 'Led',
  'worked-at': 'Worked',
};

/** What a person has to do with which company: "Founder of Alibaba Group". */
export const RoleLine = (props: CardLineProps) => (
  <TieLine
    {...props}
    class="owners roles"
    ties={props.card.entry.relations.filter(({ type }) => ROLES[type])}
    messageOf={({ type }) => `person${ROLES[type] ?? 'Led'}`}
    hasNotes
  />
);
