import { t } from '../platform/i18n.ts';
import { requestPageAccess } from '../platform/page-access.ts';

type AccessRequestProps = {
  class: string;
  /** The reader answered the browser's request. */
  onAnswer?: () => void;
};

/** Says that no page can be read, and has the browser ask for it. */
export const AccessRequest = ({ class: name, onAnswer }: AccessRequestProps) => (
  <div class={name}>
    <p>{t('pageNoAccess')}</p>
    <button
      type="button"
      class="button primary"
      onClick={() => {
        void requestPageAccess().then(onAnswer);
      }}
    >
      {t('pageGiveAccess')}
    </button>
  </div>
);
