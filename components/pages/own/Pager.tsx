import { t } from '../../platform/i18n.ts';
import { figure } from './counted.ts';

/** Pages that are turned one by one; of more, one can be asked for by its number. */
const FEW_PAGES = 4;

type Props = {
  /** The page shown, from 0. */
  at: number;
  pages: number;
  onTurn: (page: number) => void;
};

/** Turns the pages of a long list. At an end its button stays one that can have the focus. */
export function Pager({ at, pages, onTurn }: Props) {
  const turnTo = (page: number): void => {
    if (page >= 0 && page < pages) onTurn(page);
  };
  const go = (input: HTMLInputElement): void => {
    const page = Math.round(input.valueAsNumber);
    if (page >= 1) onTurn(Math.min(page, pages) - 1);
    input.value = '';
  };
  return (
    <nav class="own-bar" aria-label={t('ownPages')}>
      <button type="button" class="button" aria-disabled={at === 0} onClick={() => turnTo(at - 1)}>
        {t('ownPrevious')}
      </button>
      <span aria-current="page">{t('ownPageOf', figure(at + 1), figure(pages))}</span>
      <button type="button" class="button" aria-disabled={at === pages - 1} onClick={() => turnTo(at + 1)}>
        {t('ownNext')}
      </button>
      {pages > FEW_PAGES && (
        <label class="own-check own-end">
          {t('ownGoToPage')}
          <input
            class="field own-page-number"
            type="number"
            min={1}
            max={pages}
            onChange={({ currentTarget }) => go(currentTarget)}
          />
        </label>
      )}
    </nav>
  );
}
