import type { ComponentChildren } from 'preact';
import type { Card } from '../../data/card.ts';
import type { EntryId } from '../../data/entry.ts';
import type { Edge } from '../../data/family.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import { EntryLink, type OpenEntry } from './EntryLink.tsx';
import { formatFactDate } from './fact-date.ts';
import { FamilyPath } from './FamilyPath.tsx';
import { Folded } from './Folded.tsx';
import { LinkNote } from './LinkNote.tsx';
import { ROLES } from './RoleLine.tsx';
import { shareText } from './share.ts';

/** Links in one list; the options page shows the whole family. */
const MAX_LINKS = 8;

/** `note` is in the words of the interface, where no language is given. */
type Link = { id: EntryId; note?: string | undefined; language?: string | undefined };

/** What a person is to the entry: as the glossary says it, or in the words of the interface. */
const role = ({ from, note, type }: Edge, language: string): Link => ({
  id: from,
  note: note ?? t(`role${ROLES[type] ?? 'Led'}`),
  language: note && language,
});

/** What of it is held, where not all of it is, and as of when: shares change. */
function holding({ type, share, asOf }: Edge): string | undefined {
  if (share === undefined && type !== 'share-held-by') return undefined;
  const held = share === undefined ? t('roleHeld') : t('pathShare', shareText(share));
  return asOf ? held + t('cardAsOf', formatFactDate(asOf)) : held;
}

type MoreFactsProps = { card: Card; onOpen: OpenEntry | undefined; whole: boolean };

/** Everything beyond the first look, folded away: further facts, the Western comparison, what belongs to it, people. */
export function MoreFacts({ card, onOpen, whole }: MoreFactsProps) {
  const { entry, language } = card;
  const holdings = card.holdings.map((edge): Link => ({ id: edge.from, note: holding(edge) }));
  const people = card.people.map((edge) => role(edge, language));
  const rivals = entry.relations
    .filter(({ type }) => type === 'competes-with')
    .map(({ to }): Link => ({ id: to }));
  const related = entry.related.map((id): Link => ({ id }));
  const links = (label: MessageKey, items: readonly Link[]): ComponentChildren =>
    items.length > 0 && (
      <div class="link-row">
        <dt>{t(label)}</dt>
        <dd>
          {items.slice(0, whole ? Infinity : MAX_LINKS).map(({ id, note, language: noteLanguage }) => (
            <span key={id}>
              <EntryLink card={card} id={id} onOpen={onOpen} />
              <LinkNote text={note} language={noteLanguage} />
            </span>
          ))}
        </dd>
      </div>
    );
  return (
    <Folded class="more" label={t('cardMore')} whole={whole}>
      <FamilyPath card={card} />
      <ul class="facts" lang={language}>
        {entry.facts.map((fact) => (
          <li key={fact} dir="auto">
            {fact}
          </li>
        ))}
      </ul>
      {entry.comparison && (
        <p class="western" lang={language} dir="auto">
          {entry.comparison}
        </p>
      )}
      <dl class="links">
        {entry.founded !== undefined && (
          <div class="link-row">
            <dt>{t(entry.kind === 'person' ? 'cardBorn' : 'cardFounded')}</dt>
            <dd>{entry.founded}</dd>
          </div>
        )}
        {links('cardHoldings', holdings)}
        {links('cardPeople', people)}
        {links('cardRivals', rivals)}
        {links('cardRelated', related)}
      </dl>
    </Folded>
  );
}
