import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startCommands } from '../../../components/background/commands.ts';
import { startContextMenu } from '../../../components/background/context-menu.ts';
import { startOmnibox } from '../../../components/background/omnibox.ts';
import { extensionApi } from '../../../components/platform/extension-api.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../data/settings/settings.ts';

/** What the browser tells of readers, by the event's name. */
let tell: Record<string, (...args: unknown[]) => void>;
let stop: AbortController;

const event = (name: string) => ({
  addListener: (listener: (...args: unknown[]) => void) => {
    tell[name] = listener;
  },
  removeListener: () => undefined,
});
const fails = (): Promise<never> => Promise.reject(new Error('Storage is full'));
const settingsNow = (): Promise<Settings> => Promise.resolve(DEFAULT_SETTINGS);
const EMPTY = { search: () => ({ hits: [], mentionedIn: [] }), entryOf: () => undefined };

beforeEach(() => {
  tell = {};
  stop = new AbortController();
  const api = {
    ...extensionApi(),
    commands: { onCommand: event('command') },
    // As in a browser that has no side panel.
    sidePanel: undefined,
    contextMenus: { removeAll: () => Promise.resolve(), create: () => undefined, onClicked: event('menu') },
    omnibox: {
      setDefaultSuggestion: () => undefined,
      onInputChanged: event('typed'),
      onInputEntered: event('entered'),
    },
  };
  vi.stubGlobal('browser', api);
  vi.stubGlobal('chrome', api);
});
afterEach(() => stop.abort());

it.each<[string, string, unknown[], RegExp]>([
  ['a key', 'command', ['toggle-site', { id: 1, url: 'https://news.example/', windowId: 1 }], /full/],
  ['a key that opens nothing', 'command', ['side-panel', { id: 1, windowId: 1 }], /undefined/],
  ['the menu', 'menu', [{ menuItemId: 'explain', selectionText: 'Alipay' }], /full/],
  ['typing in the address bar', 'typed', ['alip', () => undefined], /full/],
  ['the address bar', 'entered', ['alipay', 'currentTab'], /full/],
])('keeps the reason where what a reader asks for by %s fails', async (_, name, args, reason) => {
  const unheard = vi.fn<() => void>();
  process.on('unhandledRejection', unheard);
  const log = vi.spyOn(console, 'error').mockReturnValue();
  startCommands({ readSettings: settingsNow, editSettingLists: fails }, stop.signal);
  startContextMenu({ entryIn: fails, search: fails }, stop.signal);
  startOmnibox({ readGlossary: fails, asXml: false, open: fails }, stop.signal);

  tell[name]?.(...args);

  await vi.waitFor(() => expect(log).toHaveBeenCalledOnce());
  expect(String(log.mock.calls[0]?.[0])).toMatch(reason);
  expect(unheard).not.toHaveBeenCalled();
  process.off('unhandledRejection', unheard);
});

it('keeps the reason where what the address bar found cannot be opened', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const open = vi.fn<() => Promise<never>>(fails);
  startOmnibox({ readGlossary: () => Promise.resolve(EMPTY), asXml: false, open }, stop.signal);
  tell['entered']?.('alipay', 'currentTab');
  await vi.waitFor(() => expect(log).toHaveBeenCalledOnce());
  expect(open).toHaveBeenCalledOnce();
});
