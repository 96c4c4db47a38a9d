import { optionsAddress } from '../../data/options-route.ts';
import { resolveSettings } from '../../data/settings/settings.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import { closeThisTab } from '../platform/this-tab.ts';
import { DensityChoice, MarkStyleChoice } from '../settings/MarkSettings.tsx';
import { TriggerChoice } from '../settings/PopoverSettings.tsx';
import { Preview } from '../settings/Preview.tsx';
import { SaveNotice } from '../settings/SaveNotice.tsx';
import { SETTINGS_PORT } from '../settings/settings-port.ts';
import { useSettings } from '../settings/use-settings.ts';
import { useTheme } from '../settings/use-theme.ts';
import type { SettingsPatch } from '../../data/settings/settings.ts';
import { AccessRequest } from './AccessRequest.tsx';
import { usePageAccess } from './use-page-access.ts';

const DOES: readonly MessageKey[] = ['welcomeDoes1', 'welcomeDoes2', 'welcomeDoes3'];
const NEVER: readonly MessageKey[] = ['welcomeNever1', 'welcomeNever2', 'welcomeNever3'];

type PromisesProps = { title: string; promises: readonly MessageKey[]; sign: string };

function Promises({ title, promises, sign }: PromisesProps) {
  return (
    <section class="promises">
      <h2>{title}</h2>
      <ul data-sign={sign}>
        {promises.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </section>
  );
}

/** What opens after the install: what it does, what it never does, a live demo, three choices. */
export function WelcomePage() {
  const { changed, status, perform, undo, dismiss } = useSettings(SETTINGS_PORT);
  const hasAccess = usePageAccess();
  const settings = changed && resolveSettings(changed);
  useTheme(settings?.theme ?? 'auto');
  if (!settings) return null;
  const onChange = (patch: SettingsPatch): void => void perform({ type: 'change', patch });
  const retry = (): void => {
    if (status.state === 'failed') void perform(status.retry);
  };
  return (
    <main class="welcome" tabIndex={-1}>
      <header class="welcome-header">
        <img src="/icon/128.png" alt="" width="64" height="64" />
        <div>
          <h1>{t('welcomeTitle')}</h1>
          <p class="welcome-lead">{t('welcomeLead')}</p>
        </div>
        <button type="button" class="button" onClick={() => void closeThisTab()}>
          {t('welcomeSkip')}
        </button>
      </header>
      {!hasAccess && <AccessRequest class="notice" />}
      <div class="welcome-columns">
        <Promises title={t('welcomeDoes')} promises={DOES} sign="yes" />
        <Promises title={t('welcomeNever')} promises={NEVER} sign="no" />
      </div>
      <div class="welcome-columns">
        <Preview settings={settings} title={t('welcomeTry')} />
        <section class="settings-section" aria-labelledby="choices">
          <h2 id="choices">{t('welcomeChoices')}</h2>
          <TriggerChoice settings={settings} onChange={onChange} />
          <MarkStyleChoice settings={settings} onChange={onChange} />
          <DensityChoice settings={settings} onChange={onChange} />
        </section>
      </div>
      <nav class="welcome-end" aria-label={t('welcomeNext')}>
        <button type="button" class="button primary" onClick={() => void closeThisTab()}>
          {t('welcomeDone')}
        </button>
        <a href={optionsAddress({ place: 'glossary', order: 'family' })}>{t('welcomeGlossary')}</a>
        <a href={optionsAddress({ place: 'settings' })}>{t('welcomeSettings')}</a>
      </nav>
      <SaveNotice status={status} onUndo={() => void undo()} onRetry={retry} onDismiss={dismiss} />
    </main>
  );
}
