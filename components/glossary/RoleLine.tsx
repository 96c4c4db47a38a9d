import type { Card } from '../../data/card.ts';
import type { RelationType } from '../../data/entry.ts';
import { EntryLink, type OpenEntry } from './EntryLink.tsx';
import { Sentence } from './Sentence.tsx';

/** What a person is to a company, as the names of messages end that say so. */
export const ROLES: Partial<Record<RelationType, 'Leads' | 'Founded' | 'Led'>> = {
  leads: 'Leads',
  'founder-of': 'Founded',
  led: 'Led',
};

/** What a person has to do with which company: "Founder of Alibaba Group". */
export function RoleLine({ card, onOpen }: { card: Card; onOpen: OpenEntry | undefined }) {
  const roles = card.entry.relations.filter(({ type }) => ROLES[type]);
  if (roles.length === 0) return null;
  return (
    <p class="owners roles">
      {roles.map(({ type, to, note }, index) => (
        <span key={`${type} ${to}`}>
          <Sentence message={`person${ROLES[type] ?? 'Led'}`}>
            <EntryLink card={card} id={to} onOpen={onOpen} />
          </Sentence>
          {note && <span class="link-note" lang={card.language}>{` (${note})`}</span>}
          {index < roles.length - 1 && '; '}
        </span>
      ))}
    </p>
  );
}
