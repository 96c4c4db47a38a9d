import type { Card } from '../../data/card.ts';
import type { RelationType } from '../../data/entry.ts';
import type { MessageKey } from '../platform/i18n.ts';
import { EntryLink, type OpenEntry } from './EntryLink.tsx';
import { Sentence } from './Sentence.tsx';

const ROLE_MESSAGES: Partial<Record<RelationType, MessageKey>> = {
  leads: 'personLeads',
  'founder-of': 'personFounded',
  led: 'personLed',
};

/** What a person has to do with which company: "Founder of Alibaba Group". */
export function RoleLine({ card, onOpen }: { card: Card; onOpen: OpenEntry | undefined }) {
  const roles = card.entry.relations.filter(({ type }) => ROLE_MESSAGES[type] !== undefined);
  if (roles.length === 0) return null;
  return (
    <p class="owners roles">
      {roles.map(({ type, to, note }, index) => (
        <span key={`${type} ${to}`}>
          <Sentence message={ROLE_MESSAGES[type] ?? 'personLed'}>
            <EntryLink card={card} id={to} onOpen={onOpen} />
          </Sentence>
          {note && <span class="link-note" lang={card.language}>{` (${note})`}</span>}
          {index < roles.length - 1 && '; '}
        </span>
      ))}
    </p>
  );
}
