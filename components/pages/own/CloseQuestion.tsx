import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';

type Props = { onClose: () => void; onStay: () => void };

/** Asks whether a form is to be closed with what was written in it; takes the focus. */
export function CloseQuestion({ onClose, onStay }: Props) {
  const id = useId();
  const stay = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => stay.current?.focus(), []);
  return (
    <div class="own-form own-question" role="alertdialog" aria-labelledby={id}>
      <p id={id}>{t('ownCloseAsk')}</p>
      <div class="buttons">
        <button type="button" class="button primary" ref={stay} onClick={onStay}>
          {t('ownGoOn')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('ownClose')}
        </button>
      </div>
    </div>
  );
}
