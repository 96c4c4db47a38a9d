import { t } from '../platform/i18n.ts';
import { Section } from './Section.tsx';

/** A command of the extension and the keys that run it; no keys where the browser gave them to someone else. */
export type Shortcut = { name: string; description: string; keys: string };

type ShortcutSettingsProps = { shortcuts: readonly Shortcut[]; onOpenShortcuts: () => void };

/** The commands in force and the way to change them, which only the browser's own page can. */
export function ShortcutSettings({ shortcuts, onOpenShortcuts }: ShortcutSettingsProps) {
  return (
    <Section id="keyboard" title={t('settingsKeyboard')}>
      <div class="setting">
        <p class="setting-reason">{t('settingsKeyboardReason')}</p>
        {shortcuts.length > 0 && (
          <dl class="shortcuts">
            {shortcuts.map(({ name, description, keys }) => (
              <div key={name}>
                <dt>{description}</dt>
                <dd>
                  {keys ? (
                    keys.split('+').map((key) => <kbd key={key}>{key}</kbd>)
                  ) : (
                    <span class="items-empty">{t('shortcutNone')}</span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        )}
        <button type="button" class="button" onClick={onOpenShortcuts}>
          {t('changeShortcuts')}
        </button>
      </div>
    </Section>
  );
}
