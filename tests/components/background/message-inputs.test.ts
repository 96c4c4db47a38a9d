import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ownParsers } from '../../../components/background/own-messages.ts';
import { pageParsers } from '../../../components/background/page-messages.ts';
import { settingsParsers } from '../../../components/background/settings-messages.ts';
import { extensionApi } from '../../../components/platform/extension-api.ts';
import { handleMessages, MAX_CARDS, type MessageHandlers } from '../../../components/platform/messages.ts';

type Listener = (message: unknown, from: { id: string }, respond: (reply: unknown) => void) => unknown;

const ID = 'which-ali';
/** What handlers were given. */
let heard: unknown[];
let tell: Listener;
let stop: AbortController;

const hear = (input: unknown): void => void heard.push(input);
const hearAll = (input: unknown): [] => {
  heard.push(input);
  return [];
};
const HANDLERS: MessageHandlers = {
  loadPopover: hear,
  loadHighlighter: hear,
  getCards: hearAll,
  reportFrame: hear,
  changeSettings: hear,
  editSettingLists: hear,
  replaceSettings: hear,
  getOwnNames: (input) => {
    heard.push(input);
    return null;
  },
  confirmOwn: hearAll,
  editOwnEntry: hear,
  openComparison: hear,
};

beforeEach(() => {
  heard = [];
  stop = new AbortController();
  const onMessage = {
    addListener: (listener: Listener) => (tell = listener),
    removeListener: () => undefined,
  };
  Object.assign(extensionApi().runtime, { id: ID, onMessage });
  handleMessages(HANDLERS, { ...pageParsers, ...settingsParsers, ...ownParsers }, stop.signal);
});
afterEach(() => stop.abort());

/** What a message is answered, and what its handler is given. */
const send = (type: string, input: unknown): Promise<unknown> =>
  new Promise((respond) => {
    expect(tell({ type, input }, { id: ID }, respond)).toBe(true);
  });

const LONG = 'x'.repeat(2_001);
const MANY = Array.from({ length: MAX_CARDS + 1 }, (_, index) => `id-${index}`);
const COST = { ms: 1, nodes: 2, mentions: 3, marks: 4 };

type Row = readonly [type: keyof MessageHandlers, input: unknown, read: unknown, junk: readonly unknown[]];

const ROWS: Row[] = [
  ['loadPopover', undefined, null, []],
  ['loadHighlighter', { any: 'thing' }, null, []],
  [
    'getCards',
    { ids: ['alipay', 5, LONG, null, 'taobao'] },
    { ids: ['alipay', 'taobao'] },
    [null, 'alipay', {}, { ids: 'alipay' }],
  ],
  ['getCards', { ids: MANY }, { ids: MANY.slice(0, MAX_CARDS) }, [['alipay']]],
  [
    'reportFrame',
    { entries: [{ entryId: 'alipay', count: 2 }, 'junk'], cost: COST, state: 'on', more: true },
    { entries: [{ entryId: 'alipay', count: 2 }], cost: COST, state: 'on' },
    [null, 5, {}, { entries: 'alipay' }],
  ],
  ['editOwnEntry', { id: 'own:1', more: true }, { id: 'own:1' }, [null, 'own:1', { id: 5 }, { id: LONG }]],
  [
    'openComparison',
    { pair: ['alipay', 'taobao'] },
    { pair: ['alipay', 'taobao'] },
    [null, { pair: 'alipay' }, { pair: ['alipay'] }, { pair: ['alipay', LONG] }],
  ],
  [
    'changeSettings',
    { theme: 'dark', density: null },
    { theme: 'dark', density: null },
    [null, ['theme'], { theme: 'pink' }, { colour: 'red' }],
  ],
  [
    'editSettingLists',
    { add: { muted: ['alipay'] } },
    { add: { muted: ['alipay'] }, remove: {} },
    [null, 'muted', { add: { theme: 'dark' } }, { remove: { muted: 'alipay' } }],
  ],
  [
    'replaceSettings',
    { changed: { theme: 'dark', colour: 'red' }, reason: 'restore', over: { badge: 'no' } },
    { changed: { theme: 'dark' }, reason: 'restore', over: {} },
    [null, {}, { changed: {} }, { changed: {}, reason: 'whim' }],
  ],
  ['getOwnNames', { host: '' }, { host: '' }, [null, 'news.example', { host: 5 }, { host: LONG }]],
  [
    'confirmOwn',
    { host: 'news.example', forms: ['PZ-40', 5, LONG] },
    { host: 'news.example', forms: ['PZ-40'] },
    [null, { host: 'news.example' }, { forms: ['PZ-40'] }, { host: 'news.example', forms: 'PZ-40' }],
  ],
];

describe('messages to the background', () => {
  it.each(ROWS)('%s: reads what it should hold, and nothing else', async (type, input, read, junk) => {
    expect(await send(type, input)).toHaveProperty('answer');
    expect(heard).toEqual([read]);
    for (const each of junk) expect(await send(type, each)).toEqual({ error: `Malformed ${type}` });
    expect(heard).toHaveLength(1);
  });

  it('knows every message', () => {
    expect(new Set(ROWS.map(([type]) => type))).toEqual(new Set(Object.keys(HANDLERS)));
  });

  it.each([
    ['of another extension', { type: 'loadPopover' }, 'another'],
    ['of an unknown kind', { type: 'toString' }, ID],
    ['without a kind', { input: {} }, ID],
    ['that are none', 'loadPopover', ID],
  ])('leaves messages %s alone', (_, message, id) => {
    const respond = vi.fn<(reply: unknown) => void>();
    expect(tell(message, { id }, respond)).toBeUndefined();
    expect(heard).toEqual([]);
    expect(respond).not.toHaveBeenCalled();
  });
});
