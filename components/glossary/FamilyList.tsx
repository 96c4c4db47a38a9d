import { GROUPS, type Entry, type EntryId } from '../../data/entry.ts';
import type { Edge, Family } from '../../data/family.ts';
import { t } from '../platform/i18n.ts';
import { FactTime } from './FactTime.tsx';
import { groupLabel, TIE_LABELS } from './labels.ts';
import { shareText } from './share.ts';

/** The ties of an entry as read from its side; a rivalry, typed once in the data, is told on both. */
const tiesOf = (id: EntryId, family: Family): Edge[] => [
  ...family.outgoing(id),
  ...family
    .incoming(id)
    .filter(({ type }) => type === 'competes-with')
    .map((edge): Edge => ({ ...edge, from: id, to: edge.from })),
];

type FamilyListProps = {
  entries: ReadonlyMap<EntryId, Entry>;
  family: Family;
  /** Address of an entry's page. */
  hrefOf: (id: EntryId) => string;
};

type TieProps = Pick<FamilyListProps, 'entries' | 'hrefOf'> & { edge: Edge };

function Tie({ edge, entries, hrefOf }: TieProps) {
  const { type, to, share, asOf, note } = edge;
  return (
    <li>
      {t(TIE_LABELS[type])} <a href={hrefOf(to)}>{entries.get(to)?.headword ?? to}</a>
      {share !== undefined && `, ${t('pathShare', shareText(share))}`}
      {note && ` (${note})`}
      {asOf && (
        <span class="tie-date">
          {' · '}
          <FactTime date={asOf} message="tieAsOf" />
        </span>
      )}
    </li>
  );
}

/** Everything the map shows, in words: who is owned, run, founded and led by whom, and who competes. */
export function FamilyList({ entries, family, hrefOf }: FamilyListProps) {
  return (
    <div class="family-list">
      {GROUPS.map((group) => {
        const tied = [...entries.values()].filter(
          (entry) => entry.group === group && tiesOf(entry.id, family).length > 0,
        );
        if (tied.length === 0) return null;
        return (
          <section key={group} data-group={group} aria-labelledby={`family-${group}`}>
            <h2 id={`family-${group}`}>{groupLabel(group)}</h2>
            <dl>
              {tied.map(({ id, headword }) => (
                <div key={id}>
                  <dt>
                    <a href={hrefOf(id)}>{headword}</a>
                  </dt>
                  <dd>
                    <ul>
                      {tiesOf(id, family).map((edge) => (
                        <Tie key={`${edge.type} ${edge.to}`} edge={edge} entries={entries} hrefOf={hrefOf} />
                      ))}
                    </ul>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </div>
  );
}
