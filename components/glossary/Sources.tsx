import type { Card } from '../../data/card.ts';
import { t } from '../platform/i18n.ts';
import { FactTime } from './FactTime.tsx';
import { Folded } from './Folded.tsx';

/** Where it was read and when it was checked: the first source in sight, the rest one press away. */
export function Sources({ card, whole }: { card: Card; whole: boolean }) {
  const { sources, asOf } = card.entry;
  const first = sources[0];
  return (
    <Folded
      class="sources"
      whole={whole}
      label={
        <>
          <FactTime date={asOf} message="cardCheckedAsOf" />
          {first && ` · ${first.publisher}`}
          {sources.length > 1 && ` ${t('cardMoreSources', String(sources.length - 1))}`}
        </>
      }
    >
      <ol>
        {sources.map(({ publisher, title, date, url }) => (
          <li key={`${publisher} ${title}`}>
            <span class="publisher">{publisher}</span>
            {', '}
            {url ? (
              <a href={url} target="_blank" rel="noreferrer noopener">
                {title}
              </a>
            ) : (
              title
            )}
            {date && (
              <>
                {', '}
                <FactTime date={date} />
              </>
            )}
          </li>
        ))}
      </ol>
    </Folded>
  );
}
