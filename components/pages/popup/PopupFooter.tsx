import { t } from '../../platform/i18n.ts';
import type { ListWay } from '../../platform/page-bridge.ts';
import { OptionsLink } from '../OptionsLink.tsx';
import { wayOf } from './PageList.tsx';

type PopupFooterProps = {
  /** Shows the entry of an open card on the page, where it is mentioned there. */
  onShow: ((by: ListWay) => void) | undefined;
  /** Compares, the open card with another or any two. */
  onCompare: (() => void) | undefined;
  /** Whether a card is open, which is then compared with something. */
  isCard: boolean;
  /** Opens the side panel with what is shown; `undefined` in it. */
  onBeside: (() => void) | undefined;
};

/** What can be done next, always in sight. */
export const PopupFooter = ({ onShow, onCompare, isCard, onBeside }: PopupFooterProps) => (
  <footer class="popup-footer">
    {onShow && (
      <button type="button" class="primary" onClick={(event) => onShow(wayOf(event))}>
        {t('cardGoToMention')}
      </button>
    )}
    {onCompare && (
      <button type="button" class="quiet" onClick={onCompare}>
        {t(isCard ? 'compareOpen' : 'compareHeading')}
      </button>
    )}
    <span class="footer-end">
      {onBeside && (
        <button
          type="button"
          class="quiet beside"
          aria-label={t('openBeside')}
          title={t('openBeside')}
          onClick={onBeside}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <rect
              x="1.7"
              y="2.7"
              width="12.6"
              height="10.6"
              rx="1.8"
              fill="none"
              stroke="currentColor"
              stroke-width="1.4"
            />
            <path d="M9.5 3H13a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H9.5z" fill="currentColor" />
          </svg>
          <span class="beside-text">{t('openBeside')}</span>
        </button>
      )}
      <OptionsLink class="quiet" route={{ place: 'settings' }}>
        {t('openOptions')}
      </OptionsLink>
    </span>
  </footer>
);
