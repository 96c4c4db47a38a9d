import { TRIGGER_KEYS, TRIGGERS } from '../../data/settings/settings.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import { Choice } from './Choice.tsx';
import { Section } from './Section.tsx';
import type { ChoicePartProps, SettingsPartProps } from './SettingsForm.tsx';

const TRIGGER_TEXTS = {
  hover: { title: 'triggerHover', hint: 'triggerHoverHint' },
  click: { title: 'triggerClick', hint: 'triggerClickHint' },
  key: { title: 'triggerKey', hint: 'triggerKeyHint' },
  off: { title: 'triggerOff', hint: 'triggerOffHint' },
} satisfies Record<(typeof TRIGGERS)[number], { title: MessageKey; hint: MessageKey }>;

const KEY_TITLES = {
  Alt: 'keyAlt',
  Control: 'keyControl',
  Shift: 'keyShift',
} satisfies Record<(typeof TRIGGER_KEYS)[number], MessageKey>;

/** What opens a popover. */
export function TriggerChoice({ settings, onChange }: ChoicePartProps) {
  return (
    <Choice
      name="trigger"
      label={t('settingTrigger')}
      reason={t('settingTriggerReason')}
      value={settings.trigger}
      onChoose={(trigger) => onChange({ trigger })}
      options={TRIGGERS.map((value) => ({
        value,
        title: t(TRIGGER_TEXTS[value].title),
        hint: t(TRIGGER_TEXTS[value].hint),
      }))}
    />
  );
}

/** What opens a popover, and the key where one is to be held. */
export function PopoverSettings({ settings, onChange }: SettingsPartProps) {
  return (
    <Section id="popover" title={t('settingsPopover')}>
      <TriggerChoice settings={settings} onChange={onChange} />
      {settings.trigger === 'key' && (
        <Choice
          name="triggerKey"
          label={t('settingTriggerKey')}
          reason={t('settingTriggerKeyReason')}
          value={settings.triggerKey}
          onChoose={(triggerKey) => onChange({ triggerKey })}
          options={TRIGGER_KEYS.map((value) => ({ value, title: t(KEY_TITLES[value]) }))}
        />
      )}
    </Section>
  );
}
