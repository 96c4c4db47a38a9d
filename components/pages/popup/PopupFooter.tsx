import { t } from '../../platform/i18n.ts';
import { sendMessage } from '../../platform/messages.ts';
import type { ListWay } from '../../platform/page-bridge.ts';
import { wayOf } from './PageList.tsx';

type PopupFooterProps = {
  /** Shows the entry of an open card on the page, where it is mentioned there. */
  onShow: ((by: ListWay) => void) | undefined;
  /** Compares, the open card with another or any two. */
  onCompare: (() => void) | undefined;
  /** Whether a card is open, which is then compared with something. */
  isCard: boolean;
  /** Opens the side panel; `undefined` in it. */
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
        {t(isCard ? 'cardCompare' : 'compareHeading')}
      </button>
    )}
    {onBeside && (
      <button type="button" class="quiet" onClick={onBeside}>
        {t('openBeside')}
      </button>
    )}
    <button type="button" class="quiet footer-end" onClick={() => void sendMessage('openOptions', {})}>
      {t('openOptions')}
    </button>
  </footer>
);
