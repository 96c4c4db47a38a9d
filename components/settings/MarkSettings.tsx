import { GROUPS, type Group } from '../../data/entry.ts';
import { DENSITIES, MARK_STYLES } from '../../data/settings/settings.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import { Choice } from './Choice.tsx';
import { Section } from './Section.tsx';
import type { ChoicePartProps, SettingsPartProps } from './SettingsForm.tsx';

const STYLE_TITLES = {
  dotted: 'markStyleDotted',
  solid: 'markStyleSolid',
  tint: 'markStyleTint',
} satisfies Record<(typeof MARK_STYLES)[number], MessageKey>;

const DENSITY_TEXTS = {
  section: { title: 'densitySection', hint: 'densitySectionHint' },
  all: { title: 'densityAll', hint: 'densityAllHint' },
} satisfies Record<(typeof DENSITIES)[number], { title: MessageKey; hint: MessageKey }>;

const GROUP_TEXTS = {
  alibaba: { title: 'group_alibaba', hint: 'groupAlibabaHint' },
  ant: { title: 'group_ant', hint: 'groupAntHint' },
  china: { title: 'group_china', hint: 'groupChinaHint' },
  world: { title: 'group_world', hint: 'groupWorldHint' },
  concept: { title: 'group_concept', hint: 'groupConceptHint' },
  people: { title: 'group_people', hint: 'groupPeopleHint' },
} satisfies Record<Group, { title: MessageKey; hint: MessageKey }>;

/** How a mark looks. */
export function MarkStyleChoice({ settings, onChange }: ChoicePartProps) {
  return (
    <Choice
      name="markStyle"
      label={t('settingMarkStyle')}
      reason={t('settingMarkStyleReason')}
      value={settings.markStyle}
      onChoose={(markStyle) => onChange({ markStyle })}
      options={MARK_STYLES.map((value) => ({
        value,
        title: t(STYLE_TITLES[value]),
        sample: (
          <span class="mark-sample" data-style={value} aria-hidden="true">
            Taobao
          </span>
        ),
      }))}
    />
  );
}

/** How many mentions are marked. */
export function DensityChoice({ settings, onChange }: ChoicePartProps) {
  return (
    <Choice
      name="density"
      label={t('settingDensity')}
      reason={t('settingDensityReason')}
      value={settings.density}
      onChoose={(density) => onChange({ density })}
      options={DENSITIES.map((value) => ({
        value,
        title: t(DENSITY_TEXTS[value].title),
        hint: t(DENSITY_TEXTS[value].hint),
      }))}
    />
  );
}

/** How marks look, how many there are and of what. */
export function MarkSettings({ settings, onChange, onEdit }: SettingsPartProps) {
  return (
    <Section id="marks" title={t('settingsMarks')}>
      <MarkStyleChoice settings={settings} onChange={onChange} />
      <DensityChoice settings={settings} onChange={onChange} />
      <fieldset class="setting">
        <legend class="setting-label">{t('settingGroups')}</legend>
        <p class="setting-reason">{t('settingGroupsReason')}</p>
        <div class="choice">
          {GROUPS.map((group) => (
            <label class="choice-option" key={group}>
              <input
                type="checkbox"
                name="group"
                value={group}
                checked={!settings.unmarkedGroups.includes(group)}
                onChange={(event) =>
                  onEdit({ [event.currentTarget.checked ? 'remove' : 'add']: { unmarkedGroups: [group] } })
                }
              />
              <span class="choice-title group-title" data-group={group}>
                {t(GROUP_TEXTS[group].title)}
              </span>
              <span class="choice-hint">{t(GROUP_TEXTS[group].hint)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </Section>
  );
}
