import type { Card } from '../../data/card.ts';
import type { Status } from '../../data/entry.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import { EntryLink, type OpenEntry } from './EntryLink.tsx';
import { FactTime } from './FactTime.tsx';
import { Sentence } from './Sentence.tsx';

const STATE_LABELS: Record<Exclude<Status['state'], 'active'>, MessageKey> = {
  renamed: 'stateRenamed',
  sold: 'stateSold',
  closed: 'stateClosed',
};

/** Says that a thing is no longer what its name suggests: renamed, sold or closed, since when, and what came after. */
export function StatusLine({ card, onOpen }: { card: Card; onOpen: OpenEntry | undefined }) {
  const { state, since, successor, note } = card.entry.status;
  if (state === 'active') return null;
  return (
    <p class="status-line">
      <strong>{t(STATE_LABELS[state])}</strong>
      {since && (
        <>
          {' '}
          <FactTime date={since} />
        </>
      )}
      {note && <span lang={card.language}>{`: ${note}`}</span>}
      {successor && card.headwords[successor] && (
        <span>
          {' · '}
          <Sentence message="statusSuccessor">
            <EntryLink card={card} id={successor} onOpen={onOpen} />
          </Sentence>
        </span>
      )}
    </p>
  );
}
