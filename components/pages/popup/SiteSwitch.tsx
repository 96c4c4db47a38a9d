import { useState } from 'preact/hooks';
import { siteEdit } from '../../../data/settings/site-edit.ts';
import { isOnAt, siteOf } from '../../../data/settings/site.ts';
import { LAST_DATE_MS, type Settings } from '../../../data/settings/settings.ts';
import { PAUSE_MS } from '../../../data/settings/tidy-settings.ts';
import { t } from '../../platform/i18n.ts';
import { sendMessage } from '../../platform/messages.ts';

type SiteSwitchProps = {
  settings: Settings;
  /** When the settings were read, ms since the epoch. */
  now: number;
  hostname: string | undefined;
  /** Whether the reader switched marking off on this page only; `undefined` where that cannot be done. */
  pageOff: boolean | undefined;
  onPageOff: (off: boolean) => void;
};

/** On or off: on this site, on this page only, or everywhere for an hour. */
export function SiteSwitch({ settings, now, hostname, pageOff, onPageOff }: SiteSwitchProps) {
  const [failed, setFailed] = useState(false);
  const isPaused = settings.pausedUntil > now;
  const isOn = hostname !== undefined && isOnAt({ ...settings, pausedUntil: 0 }, hostname, now);
  const run = (change: Promise<void>): void => {
    change.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <section class="site-switch" aria-label={t('siteTitle')}>
      {hostname !== undefined && settings.enabled && (
        <label class="switch-row">
          <input
            class="switch"
            type="checkbox"
            role="switch"
            checked={isOn}
            aria-checked={isOn}
            onChange={(event) =>
              run(sendMessage('editSettingLists', siteEdit(settings, hostname, event.currentTarget.checked)))
            }
          />
          <span class="switch-label">{t(isOn ? 'siteOn' : 'siteOff', siteOf(hostname))}</span>
        </label>
      )}
      {!settings.enabled && (
        <p class="state">
          {t('everywhereOff')}{' '}
          <button
            type="button"
            class="quiet"
            onClick={({ currentTarget }) => {
              // It goes with that.
              currentTarget.closest('main')?.focus({ preventScroll: true });
              run(sendMessage('changeSettings', { enabled: null }));
            }}
          >
            {t('everywhereOn')}
          </button>
        </p>
      )}
      <span class="site-actions">
        {isOn && pageOff !== undefined && (
          <button type="button" class="quiet" data-in-force={pageOff} onClick={() => onPageOff(!pageOff)}>
            {t(pageOff ? 'pageOnlyOn' : 'pageOnlyOff')}
          </button>
        )}
        {settings.enabled && (
          <button
            type="button"
            class="quiet"
            data-in-force={isPaused}
            onClick={() =>
              run(sendMessage('changeSettings', { pausedUntil: isPaused ? null : Date.now() + PAUSE_MS }))
            }
          >
            {isPaused ? t('pauseEnd', timeOf(settings.pausedUntil)) : t('pauseHour')}
          </button>
        )}
      </span>
      {failed && (
        <p class="state" role="alert">
          {t('noticeFailed')}
        </p>
      )}
    </section>
  );
}

const timeOf = (at: number): string =>
  new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(
    Math.min(at, LAST_DATE_MS),
  );
