import type { Card } from '../../data/card.ts';
import { t } from '../platform/i18n.ts';
import { FactTime } from './FactTime.tsx';
import { Sentence } from './Sentence.tsx';

/** Where it was read and when it was checked: the first source in sight, the rest one press away. */
export function Sources({ card, whole }: { card: Card; whole: boolean }) {
  const { sources, asOf } = card.entry;
  const first = sources[0];
  return (
    <details class="sources" open={whole}>
      <summary>
        <Sentence message="cardCheckedAsOf">
          <FactTime date={asOf} />
        </Sentence>
        {first && <span class="first-source">{` · ${first.publisher}`}</span>}
        {sources.length > 1 && ` ${t('cardMoreSources', String(sources.length - 1))}`}
      </summary>
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
    </details>
  );
}
