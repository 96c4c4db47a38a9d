import { AS_INTERFACE } from '../languages.ts';
import { GROUPS, type EntryId, type Group } from '../entry.ts';

/**
 * What a reader can choose. Adding a setting: its type, default and parser here (the compiler asks for all three), its
 * control in `components/settings/`, its label in `public/_locales`.
 */

export const TRIGGERS = ['hover', 'click', 'key', 'off'] as const;
export const TRIGGER_KEYS = ['Alt', 'Control', 'Shift'] as const;
export const MARK_STYLES = ['dotted', 'solid', 'tint'] as const;
export const DENSITIES = ['section', 'all'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export const SITE_MODES = ['all-but', 'only'] as const;

/** "Not this meaning here": the form is no longer marked as this entry on the site (`*`: on any site). */
export type WrongMeaning = { entryId: EntryId; form: string; site: string };

/** The settings in force: every one with a value. */
export type Settings = {
  enabled: boolean;
  /** What opens a popover. */
  trigger: (typeof TRIGGERS)[number];
  /** The key to hold while pointing, with trigger `key`. */
  triggerKey: (typeof TRIGGER_KEYS)[number];
  markStyle: (typeof MARK_STYLES)[number];
  /** `section`: the first mention in each section is marked; `all`: every mention. */
  density: (typeof DENSITIES)[number];
  /** Groups that are not marked. */
  unmarkedGroups: readonly Group[];
  /** Whether the toolbar icon shows the number of entries on the tab. */
  badge: boolean;
  /** `auto`: by the term's own colour in a page, by the system elsewhere. */
  theme: (typeof THEMES)[number];
  /** Language of the glossary text: `AS_INTERFACE` or a code of `languages.ts`; an unknown code falls back to English. */
  glossaryLanguage: string;
  /** `all-but`: everywhere except on `sitesOff`; `only`: nowhere except on `sitesOn`. */
  siteMode: (typeof SITE_MODES)[number];
  /** Hostname rules; each covers its subdomains. */
  sitesOff: readonly string[];
  sitesOn: readonly string[];
  /** Entries the reader knows: not marked any more. */
  muted: readonly EntryId[];
  wrongMeanings: readonly WrongMeaning[];
  /** Milliseconds since the epoch until which nothing is marked; 0: not paused. */
  pausedUntil: number;
  /** Opt-in copy of preferences through the browser's account. */
  syncPreferences: boolean;
};

/** What is stored: only what the reader changed. */
export type ChangedSettings = Partial<Settings>;

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  trigger: 'hover',
  triggerKey: 'Alt',
  markStyle: 'dotted',
  density: 'section',
  unmarkedGroups: [],
  badge: true,
  theme: 'auto',
  glossaryLanguage: AS_INTERFACE,
  siteMode: 'all-but',
  sitesOff: [],
  sitesOn: [],
  muted: [],
  wrongMeanings: [],
  pausedUntil: 0,
  syncPreferences: false,
};

/** The last moment a `Date` can tell, in ms since the epoch; formatting a later one throws. */
export const LAST_DATE_MS = 8.64e15;

/** Answers the value, or `undefined` where it is none. */
type Parser<T> = (value: unknown) => T | undefined;

/** UTF-16 units; a hostname has at most 253, ids and written forms stay far below. */
const MAX_TEXT_LENGTH = 300;

const flag: Parser<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
const text: Parser<string> = (value) =>
  typeof value === 'string' && value.length > 0 && value.length <= MAX_TEXT_LENGTH ? value : undefined;
const time: Parser<number> = (value) =>
  typeof value === 'number' && value >= 0 && value <= LAST_DATE_MS ? value : undefined;
const choice =
  <T extends string>(options: readonly T[]): Parser<T> =>
  (value) =>
    options.find((option) => option === value);
const list =
  <T>(item: Parser<T>): Parser<readonly T[]> =>
  (value) =>
    Array.isArray(value) ? value.map(item).filter((each) => each !== undefined) : undefined;

const wrongMeaning: Parser<WrongMeaning> = (value) => {
  if (typeof value !== 'object' || value === null) return undefined;
  const entryId = 'entryId' in value ? text(value.entryId) : undefined;
  const form = 'form' in value ? text(value.form) : undefined;
  const site = 'site' in value ? text(value.site) : undefined;
  return entryId && form && site ? { entryId, form, site } : undefined;
};

const PARSERS: { [K in keyof Settings]: Parser<Settings[K]> } = {
  enabled: flag,
  trigger: choice(TRIGGERS),
  triggerKey: choice(TRIGGER_KEYS),
  markStyle: choice(MARK_STYLES),
  density: choice(DENSITIES),
  unmarkedGroups: list(choice(GROUPS)),
  badge: flag,
  theme: choice(THEMES),
  glossaryLanguage: text,
  siteMode: choice(SITE_MODES),
  sitesOff: list(text),
  sitesOn: list(text),
  muted: list(text),
  wrongMeanings: list(wrongMeaning),
  pausedUntil: time,
  syncPreferences: flag,
};

/** Whether this version knows a setting. */
export const isSettingKey = (key: string): key is keyof Settings => Object.hasOwn(PARSERS, key);

/**
 * Reads stored or imported settings. Unknown keys are dropped and values that are none are left out, so any junk ends
 * as valid (perhaps empty) changes.
 */
export function parseChangedSettings(stored: unknown): ChangedSettings {
  const changed: Changes<keyof Settings> = {};
  if (typeof stored !== 'object' || stored === null) return changed;
  for (const [key, value] of Object.entries(stored)) if (isSettingKey(key)) parseInto(changed, key, value);
  return changed;
}

type Changes<K extends keyof Settings> = { -readonly [P in K]?: Settings[P] };

function parseInto<K extends keyof Settings>(changed: Changes<K>, key: K, value: unknown): void {
  const parsed = PARSERS[key](value);
  if (parsed !== undefined) changed[key] = parsed;
}

/** Changes to settings; `null` takes a setting back to its default. */
export type SettingsPatch = { [K in keyof ChangedSettings]: ChangedSettings[K] | null };

/** Reads a patch; `undefined` where anything in it is no setting or no value of one. */
export function parseSettingsPatch(input: unknown): SettingsPatch | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
  const changed = parseChangedSettings(input);
  const resets = Object.entries(input).flatMap(([key, value]) =>
    value === null && isSettingKey(key) ? [[key, null]] : [],
  );
  const patch: SettingsPatch = { ...changed, ...Object.fromEntries(resets) };
  return Object.keys(patch).length === Object.keys(input).length ? patch : undefined;
}

/** The changes after a patch: its values set, its `null` keys gone. */
export function patchSettings(changed: ChangedSettings, patch: SettingsPatch): ChangedSettings {
  const merged = { ...changed, ...patch };
  return parseChangedSettings(
    Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null)),
  );
}

/** Fills what was not changed with the defaults. */
export const resolveSettings = (changed: ChangedSettings): Settings => ({ ...DEFAULT_SETTINGS, ...changed });
