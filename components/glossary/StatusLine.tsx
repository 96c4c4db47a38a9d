import type { Card } from '../../data/card.ts';
import { t } from '../platform/i18n.ts';
import { EntryLink, type OpenEntry } from './EntryLink.tsx';
import { FactTime } from './FactTime.tsx';
import { Sentence } from './Sentence.tsx';

/** Says that a thing is no longer what its name suggests: renamed, sold or closed, since when, and what came after. */
export function StatusLine({ card, onOpen }: { card: Card; onOpen: OpenEntry | undefined }) {
  const { state, since, successor, note } = card.entry.status;
  if (state === 'active') return null;
  return (
    <p class="status-line">
      <strong>{t(`status_${state}`)}</strong>
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
