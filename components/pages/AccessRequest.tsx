import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { requestPageAccess } from '../platform/page-access.ts';

type AccessRequestProps = {
  class: string;
  /** The reader answered the browser's request. */
  onAnswer?: () => void;
};

/** Says that no page can be read, and has the browser ask for it. Once it is given, the focus of its button goes to `main`. */
export function AccessRequest({ class: name, onAnswer }: AccessRequestProps) {
  const buttonRef = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const { current: button } = buttonRef;
    return () => {
      if (document.activeElement === button) button?.closest('main')?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div class={name}>
      <p>{t('pageNoAccess')}</p>
      <button
        type="button"
        class="button primary"
        ref={buttonRef}
        onClick={() => {
          void requestPageAccess().then(onAnswer);
        }}
      >
        {t('pageGiveAccess')}
      </button>
    </div>
  );
}
