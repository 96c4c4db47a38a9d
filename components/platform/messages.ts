import type { Card } from '../../data/card.ts';
import type { EntryId } from '../../data/entry.ts';
import type { FrameReport } from '../../data/mention-report.ts';
import type { OwnHit } from '../../data/own/own-hit.ts';
import type { ListEdit } from '../../data/settings/setting-lists.ts';
import type { ChangedSettings, SettingsPatch } from '../../data/settings/settings.ts';
import { extensionApi } from './extension-api.ts';
import { listen } from './listen.ts';

/** Cards answered to one message at most. */
export const MAX_CARDS = 200;

/** Who sent a message, as far as handlers need it. */
export type Sender = {
  tabId: number | undefined;
  windowId: number | undefined;
  frameId: number | undefined;
};

/**
 * Every message to the background, as the signature of its handler there (the side panel hears one question of its own,
 * see `showInSidePanel`). Adding one: a line here, a handler in `components/background/`; the compiler finds the rest.
 */
export type MessageMap = {
  /** Puts `popover.js` into the sender's frame; answers when it has run. */
  loadPopover(input: null): void;
  /** Puts `highlighter.js` into the sender's frame; answers when it has run. */
  loadHighlighter(input: null): void;
  /** Cards of entries, bundled or own, in the glossary language; unknown ids are left out. */
  getCards(input: { ids: readonly EntryId[] }): Card[];
  /** What the sender's frame holds, for badge and page list. */
  reportFrame(input: FrameReport): void;
  /** Applies changes to the stored settings one after the other; a key set to `null` goes back to its default. */
  changeSettings(input: SettingsPatch): void;
  /** Adds to and removes from the lists of sites, muted entries and wrong meanings, in line with other changes. */
  editSettingLists(input: ListEdit): void;
  /**
   * Puts all settings aside as a backup and others (`{}`: the defaults) in their place; in that of `over` alone, where
   * that is given, so that what was set since stays.
   */
  replaceSettings(input: {
    changed: ChangedSettings;
    reason: 'reset' | 'restore';
    over?: ChangedSettings;
  }): void;
  /** The names of own entries that apply to a site, as `encodeOwnNameSet` makes them; `null`: there are none. */
  getOwnNames(input: { host: string }): { set: string } | null;
  /** Which of some forms found on a site are own entries. */
  confirmOwn(input: { host: string; forms: readonly string[] }): OwnHit[];
  /** Opens the options page where an own entry is changed. */
  editOwnEntry(input: { id: EntryId }): void;
  /** Shows two entries side by side, in the side panel beside the sender's page or in the popup over it. */
  openComparison(input: { pair: readonly [EntryId, EntryId] }): void;
};

/** The `type` of a message as it travels; any other is left without an answer. */
export type MessageName = keyof MessageMap;
type Input<N extends MessageName> = Parameters<MessageMap[N]>[0];
type Answer<N extends MessageName> = ReturnType<MessageMap[N]>;

/** The handlers, with the sender as second argument. */
export type MessageHandlers = {
  [N in MessageName]: (input: Input<N>, sender: Sender) => Answer<N> | Promise<Answer<N>>;
};

/** A message as it travels. */
type Message = { type: MessageName; input?: unknown };

/** How an answer travels: errors do not survive as objects in every browser. */
type Reply<N extends MessageName> = { answer: Answer<N> } | { error: string };

/** @throws Error when the background cannot be reached or its handler failed; the message says which. */
export async function sendMessage<N extends MessageName>(type: N, input: Input<N>): Promise<Answer<N>> {
  const message: Message = { type, input };
  const reply: Reply<N> | undefined = await extensionApi().runtime.sendMessage(message);
  if (!reply) throw new Error(`No answer to ${type}`);
  if ('error' in reply) throw new Error(reply.error);
  return reply.answer;
}

/** Reads the input of a message; `undefined` where it is not one. */
export type InputParsers = { [N in MessageName]: (input: unknown) => Input<N> | undefined };

/**
 * Listens in the background; only our own contexts are answered, and only input that its parser accepts. Stops on the
 * signal.
 */
export function handleMessages(handlers: MessageHandlers, parsers: InputParsers, signal: AbortSignal): void {
  const { runtime } = extensionApi();
  const run = async <N extends MessageName>(type: N, input: unknown, sender: Sender): Promise<Reply<N>> => {
    const parsed = parsers[type](input);
    if (parsed === undefined) return { error: `Malformed ${type}` };
    return { answer: await handlers[type](parsed, sender) };
  };
  const listener: Parameters<typeof runtime.onMessage.addListener>[0] = (message: unknown, from, respond) => {
    if (from.id !== runtime.id || !isMessage(message)) return undefined;
    const { tab, frameId } = from;
    run(message.type, message.input, { tabId: tab?.id, windowId: tab?.windowId, frameId }).then(
      respond,
      (error: unknown) => respond({ error: String(error) }),
    );
    // A synchronous `true` keeps the channel open in every browser; a returned promise does not.
    return true;
  };
  const isMessage = (message: unknown): message is Message =>
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    typeof message.type === 'string' &&
    Object.hasOwn(handlers, message.type);
  listen(runtime.onMessage, listener, signal);
}
