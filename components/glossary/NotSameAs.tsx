import { useId, useState } from 'preact/hooks';
import { comparisonWith, type Card } from '../../data/card.ts';
import type { EntryId } from '../../data/entry.ts';
import { t } from '../platform/i18n.ts';
import { Button } from './Button.tsx';
import { Compare } from './Compare.tsx';
import { EntryLink, type ComparePair, type OpenEntry } from './EntryLink.tsx';

/** Distinctions shown before "more"; the rest would push the sources out of sight. */
const MAX_SHOWN = 2;

type NotSameAsProps = {
  card: Card;
  onOpen: OpenEntry | undefined;
  onCompare: ComparePair | undefined;
  whole: boolean;
};

/** What was opened in place may lie below the edge of the card. */
const showWhole = (opened: Element | null): void => opened?.scrollIntoView({ block: 'nearest' });

/** The button for more goes with its press; the first thing that it brought has its focus then. */
const takeFocus = (brought: Element | null): void => brought?.querySelector('button')?.focus();

/**
 * "Not the same as …": each with its difference, and the comparison opened in place, one at a time, where one was
 * written; from there, and where none was, the way leads to comparing any two.
 */
export function NotSameAs({ card, onOpen, onCompare, whole }: NotSameAsProps) {
  const titleId = useId();
  const [compared, setCompared] = useState<EntryId>();
  /** Whether the button for more had the focus when it was pressed. */
  const [hadFocus, setHadFocus] = useState<boolean>();
  const { notSameAs } = card.entry;
  if (notSameAs.length === 0) return null;
  const shown = whole || hadFocus !== undefined ? notSameAs : notSameAs.slice(0, MAX_SHOWN);
  return (
    <section class="not-same" aria-labelledby={titleId}>
      <h3 id={titleId}>{t('cardNotSameAs')}</h3>
      <ul>
        {shown.map(({ id, difference, language }, index) => {
          const comparison = comparisonWith(card, id);
          const isCompared = compared === id;
          const onWith = (): void => onCompare?.([card.entry.id, id]);
          return (
            <li key={id} ref={hadFocus && index === MAX_SHOWN ? takeFocus : null}>
              <EntryLink card={card} id={id} onOpen={onOpen} />
              <span class="difference" lang={language ?? card.language}>
                {difference}
              </span>
              {(comparison || onCompare) && (
                <Button
                  class="quiet-button"
                  aria-expanded={comparison && isCompared}
                  aria-label={t(isCompared ? 'compareCloseWith' : 'compareWith', card.headwords[id] ?? id)}
                  onClick={comparison ? () => setCompared(isCompared ? undefined : id) : onWith}
                >
                  {t(isCompared ? 'compareClose' : 'compareOpen')}
                </Button>
              )}
              {comparison && isCompared && (
                <div ref={showWhole}>
                  <Compare card={card} comparison={comparison} />
                  {onCompare && (
                    <Button class="quiet-button" onClick={onWith}>
                      {t('cardCompare')}
                    </Button>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {shown.length < notSameAs.length && (
        <Button
          class="quiet-button"
          onClick={({ currentTarget }) => setHadFocus(currentTarget.matches(':focus'))}
        >
          {t('cardNotSameAsMore', String(notSameAs.length - shown.length))}
        </Button>
      )}
    </section>
  );
}
