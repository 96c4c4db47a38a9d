import { siteEdit } from '../../data/settings/site-edit.ts';
import { hostnameOf, isOnAt } from '../../data/settings/site.ts';
import type { ListEdit } from '../../data/settings/setting-lists.ts';
import type { Settings } from '../../data/settings/settings.ts';
import { extensionApi } from '../platform/extension-api.ts';
import { listen } from '../platform/listen.ts';
import { openSidePanel } from '../platform/side-panel.ts';
import { explainMention, stepMention } from '../platform/tab-frames.ts';
import { attempt } from './attempt.ts';

/** The tab a command was given in. */
type CommandTab = { id?: number | undefined; url?: string | undefined; windowId: number };

type CommandDeps = {
  readSettings: () => Promise<Settings>;
  editSettingLists: (edit: ListEdit) => Promise<void>;
};

/** Switches marking on or off on the site of an address; nothing happens on the browser's own pages. */
export async function toggleSite(url: string | undefined, deps: CommandDeps): Promise<void> {
  if (url === undefined || !URL.canParse(url)) return;
  const address = new URL(url);
  if (!/^https?:/.test(address.origin)) return;
  const hostname = hostnameOf(address);
  const settings = await deps.readSettings();
  // A pause ends by itself; the switch is about the site.
  const isOn = isOnAt({ ...settings, pausedUntil: 0 }, hostname, 0);
  await deps.editSettingLists(siteEdit(settings, hostname, !isOn));
}

/** What each command of the manifest does; the popup's own is the browser's business. */
function createCommands(deps: CommandDeps): Record<string, (tab: CommandTab) => void | Promise<unknown>> {
  return {
    'next-mention': ({ id }) => (id === undefined ? undefined : stepMention(id, 1)),
    'previous-mention': ({ id }) => (id === undefined ? undefined : stepMention(id, -1)),
    explain: ({ id }) => (id === undefined ? undefined : explainMention(id)),
    'toggle-site': ({ url }) => toggleSite(url, deps),
    // Must be called within the key press, before anything is awaited.
    'side-panel': ({ windowId }) => openSidePanel(windowId),
  };
}

/** Obeys the keyboard commands until the signal. */
export function startCommands(deps: CommandDeps, signal: AbortSignal): void {
  const api = extensionApi();
  // Firefox for Android has none.
  if (!('commands' in api)) return;
  const commands = createCommands(deps);
  listen(
    api.commands.onCommand,
    (name, tab) => {
      if (tab) void attempt(() => commands[name]?.(tab));
    },
    signal,
  );
}
