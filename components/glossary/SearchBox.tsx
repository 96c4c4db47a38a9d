import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../platform/i18n.ts';

type SearchBoxProps = {
  query: string;
  onQuery: (query: string) => void;
  /** Enter: opens the first answer. */
  onEnter: () => void;
};

/** The keys that write a letter; with a modifier they are somebody's shortcut. */
const isTyping = ({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey && !isComposing;

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);

/** The search field: has the focus from the start, and takes it back on `/` or on just typing. */
export function SearchBox({ query, onQuery, onEnter }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null);

  // Before the first paint: a letter typed then is not lost.
  useLayoutEffect(() => input.current?.focus(), []);

  useEffect(() => {
    const takeTyping = (event: KeyboardEvent): void => {
      // The space bar presses the button that has the focus.
      if (isField(event.target) || !isTyping(event) || event.key === ' ') return;
      input.current?.focus();
      // Any other letter lands in the field by itself once it has the focus; after `/` what is typed is a new query.
      if (event.key !== '/') return;
      event.preventDefault();
      input.current?.select();
    };
    // Firefox may give its popup the focus only after this, and then to nothing in it.
    const takeFocus = (): void => {
      if (document.activeElement === document.body) input.current?.focus();
    };
    document.addEventListener('keydown', takeTyping);
    window.addEventListener('focus', takeFocus);
    return () => {
      document.removeEventListener('keydown', takeTyping);
      window.removeEventListener('focus', takeFocus);
    };
  }, []);

  return (
    <search class="search-box">
      <svg class="search-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" stroke-width="1.6" />
        <path d="M10.4 10.4 14 14" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
      </svg>
      <input
        ref={input}
        type="search"
        aria-label={t('searchLabel')}
        placeholder={t('searchPlaceholder')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) onEnter();
        }}
      />
    </search>
  );
}
