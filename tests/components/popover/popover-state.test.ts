import { describe, expect, it } from 'vitest';
import {
  ABANDON_MS,
  CLOSED,
  dueAt,
  DWELL_MS,
  JUST_OPEN_MS,
  NEXT_DWELL_MS,
  reduce,
  shownOf,
  type PopoverEvent,
  type PopoverState,
  type Shown,
  type Target,
} from '../../../components/popover/popover-state.ts';
import { mentionOf } from './mention-fixture.ts';

const target = (id: number, entryId: string): Target => ({
  id,
  mention: mentionOf(entryId),
  point: { x: 1, y: 1 },
});
const ALIPAY = target(1, 'alipay');
const TAOBAO = target(2, 'taobao');

const shown = (parts: Partial<Shown> = {}): Shown => ({ ...ALIPAY, by: 'hover', isHeld: false, ...parts });
const STATES = {
  closed: CLOSED,
  'just closed': { is: 'closed', closedAt: 900, pinned: undefined },
  dwelling: { is: 'dwelling', closedAt: -Infinity, target: ALIPAY, dueAt: 1200, pinned: undefined },
  open: { is: 'open', shown: shown(), pinned: undefined },
  'open by key': { is: 'open', shown: shown({ by: 'key' }), pinned: undefined },
  held: { is: 'open', shown: shown({ isHeld: true }), pinned: undefined },
  abandoning: { is: 'abandoning', shown: shown(), dueAt: 1100, pinned: undefined },
  switching: { is: 'switching', shown: shown(), target: TAOBAO, dueAt: 1100, pinned: undefined },
} as const satisfies Record<string, PopoverState>;
type StateName = keyof typeof STATES;

const EVENTS = {
  'rest elsewhere': { type: 'rest', target: TAOBAO, at: 1000, inCorridor: false },
  'rest elsewhere in the corridor': { type: 'rest', target: TAOBAO, at: 1000, inCorridor: true },
  'rest on it': { type: 'rest', target: { ...ALIPAY, id: 9 }, at: 1000, inCorridor: false },
  leave: { type: 'leave', at: 1000 },
  travel: { type: 'travel', at: 1050 },
  'enter the card': { type: 'enter-card' },
  'leave the card': { type: 'leave-card', at: 1000 },
  'open another': { type: 'open', target: TAOBAO, by: 'click' },
  'time before due': { type: 'time', at: 1001 },
  'time when due': { type: 'time', at: 1200 },
  hold: { type: 'hold', id: ALIPAY.id },
  'hold another': { type: 'hold', id: TAOBAO.id },
  pin: { type: 'pin', at: 1000 },
  close: { type: 'close' },
  gone: { type: 'gone', mention: ALIPAY.mention },
} as const satisfies Record<string, PopoverEvent>;
type EventName = keyof typeof EVENTS;

/** What a state is, in one line: which card is shown, which is waited for, until when. */
function read(state: PopoverState): string {
  const card = shownOf(state);
  return [
    state.is,
    card && `${card.mention.entryId}${card.isHeld ? ' held' : ''}`,
    'target' in state && `→ ${state.target.mention.entryId}`,
    dueAt(state) !== undefined && `at ${dueAt(state)}`,
    state.pinned && `(${state.pinned.mention.entryId} pinned)`,
  ]
    .filter(Boolean)
    .join(' ');
}

const FIRST = 1000 + DWELL_MS;
const NEXT = 1000 + NEXT_DWELL_MS;
const ABANDONED = 1000 + ABANDON_MS;
const OPEN = 'open alipay';
const LEAVING = `abandoning alipay at ${ABANDONED}`;
const SWITCH = `switching alipay → taobao at ${NEXT}`;
const SLOW_SWITCH = `switching alipay → taobao at ${FIRST}`;
const HELD = 'open alipay held';

/** Every state by every event; `=`: nothing changes. */
const TABLE: Record<StateName, Record<EventName, string>> = {
  closed: {
    'rest elsewhere': `dwelling → taobao at ${FIRST}`,
    'rest elsewhere in the corridor': `dwelling → taobao at ${FIRST}`,
    'rest on it': `dwelling → alipay at ${FIRST}`,
    leave: '=',
    travel: '=',
    'enter the card': '=',
    'leave the card': '=',
    'open another': 'open taobao',
    'time before due': '=',
    'time when due': '=',
    hold: '=',
    'hold another': '=',
    pin: '=',
    close: '=',
    gone: '=',
  },
  'just closed': {
    'rest elsewhere': `dwelling → taobao at ${NEXT}`,
    'rest elsewhere in the corridor': `dwelling → taobao at ${NEXT}`,
    'rest on it': `dwelling → alipay at ${NEXT}`,
    leave: '=',
    travel: '=',
    'enter the card': '=',
    'leave the card': '=',
    'open another': 'open taobao',
    'time before due': '=',
    'time when due': '=',
    hold: '=',
    'hold another': '=',
    pin: '=',
    close: '=',
    gone: '=',
  },
  dwelling: {
    'rest elsewhere': `dwelling → taobao at ${FIRST}`,
    'rest elsewhere in the corridor': `dwelling → taobao at ${FIRST}`,
    'rest on it': `dwelling → alipay at ${FIRST}`,
    leave: 'closed',
    travel: '=',
    'enter the card': '=',
    'leave the card': '=',
    'open another': 'open taobao',
    'time before due': '=',
    'time when due': OPEN,
    hold: '=',
    'hold another': '=',
    pin: '=',
    close: 'closed',
    gone: 'closed',
  },
  open: {
    'rest elsewhere': SWITCH,
    'rest elsewhere in the corridor': SLOW_SWITCH,
    'rest on it': OPEN,
    leave: LEAVING,
    travel: '=',
    'enter the card': '=',
    'leave the card': LEAVING,
    'open another': 'open taobao',
    'time before due': '=',
    'time when due': '=',
    hold: HELD,
    'hold another': '=',
    pin: 'closed (alipay pinned)',
    close: 'closed',
    gone: 'closed',
  },
  'open by key': {
    'rest elsewhere': '=',
    'rest elsewhere in the corridor': '=',
    'rest on it': OPEN,
    leave: OPEN,
    travel: '=',
    'enter the card': '=',
    'leave the card': OPEN,
    'open another': 'open taobao',
    'time before due': '=',
    'time when due': '=',
    hold: HELD,
    'hold another': '=',
    pin: 'closed (alipay pinned)',
    close: 'closed',
    gone: 'closed',
  },
  held: {
    'rest elsewhere': '=',
    'rest elsewhere in the corridor': '=',
    'rest on it': HELD,
    leave: HELD,
    travel: '=',
    'enter the card': '=',
    'leave the card': HELD,
    'open another': 'open taobao',
    'time before due': '=',
    'time when due': '=',
    hold: HELD,
    'hold another': '=',
    pin: 'closed (alipay pinned)',
    close: 'closed',
    gone: '=',
  },
  abandoning: {
    'rest elsewhere': SWITCH,
    'rest elsewhere in the corridor': SLOW_SWITCH,
    'rest on it': OPEN,
    leave: '=',
    travel: `abandoning alipay at ${1050 + ABANDON_MS}`,
    'enter the card': OPEN,
    'leave the card': '=',
    'open another': 'open taobao',
    'time before due': '=',
    'time when due': 'closed',
    hold: HELD,
    'hold another': '=',
    pin: 'closed (alipay pinned)',
    close: 'closed',
    gone: 'closed',
  },
  switching: {
    'rest elsewhere': SWITCH,
    'rest elsewhere in the corridor': SLOW_SWITCH,
    'rest on it': OPEN,
    leave: LEAVING,
    travel: '=',
    'enter the card': OPEN,
    'leave the card': '=',
    'open another': 'open taobao',
    'time before due': '=',
    'time when due': 'open taobao',
    hold: HELD,
    'hold another': '=',
    pin: 'closed (alipay pinned)',
    close: 'closed',
    gone: 'closed',
  },
};

const names = <K extends string>(record: Record<K, unknown>): K[] =>
  Object.keys(record).filter((key): key is K => Object.hasOwn(record, key));

describe.each(names(STATES))('%s', (stateName) => {
  it.each(names(EVENTS))('%s', (eventName) => {
    const before: PopoverState = STATES[stateName];
    const after = reduce(before, EVENTS[eventName]);
    const expected = TABLE[stateName][eventName];
    expect(after === before ? '=' : read(after)).toBe(expected);
  });
});

describe('the delay group', () => {
  it('lasts for a second after a card was abandoned', () => {
    const abandoned = reduce(STATES.abandoning, { type: 'time', at: 1200 });
    const restAt = (at: number): number | undefined =>
      dueAt(reduce(abandoned, { type: 'rest', target: TAOBAO, at, inCorridor: false }));
    expect(restAt(1200 + JUST_OPEN_MS - 1)).toBe(1200 + JUST_OPEN_MS - 1 + NEXT_DWELL_MS);
    expect(restAt(1200 + JUST_OPEN_MS)).toBe(1200 + JUST_OPEN_MS + DWELL_MS);
  });

  it('ends when the card was closed on purpose', () => {
    const closed = reduce(STATES.open, { type: 'close' });
    expect(dueAt(reduce(closed, EVENTS['rest elsewhere']))).toBe(FIRST);
  });
});

describe('the pinned card', () => {
  const pinned = reduce(STATES.open, EVENTS.pin);

  it('stays while others come and go', () => {
    const events: PopoverEvent[] = [
      EVENTS['open another'],
      EVENTS.leave,
      EVENTS.gone,
      EVENTS.close,
      EVENTS['rest elsewhere'],
    ];
    const after = events.reduce(reduce, pinned);
    expect(after.pinned?.mention).toBe(ALIPAY.mention);
  });

  it('makes room for the next pin, and is one', () => {
    const after = [EVENTS['open another'], EVENTS.pin].reduce(reduce, pinned);
    expect(read(after)).toBe('closed (taobao pinned)');
  });

  it('goes when it is unpinned, and nothing else with it', () => {
    const both = reduce(pinned, EVENTS['open another']);
    expect(read(reduce(both, { type: 'unpin' }))).toBe('open taobao');
    expect(read(reduce(pinned, { type: 'unpin' }))).toBe('closed');
  });
});

describe('gone', () => {
  it('stops waiting for a mention that went, and keeps the card on show', () => {
    expect(read(reduce(STATES.switching, { type: 'gone', mention: TAOBAO.mention }))).toBe(OPEN);
  });

  it('means nothing to the card of another mention', () => {
    expect(reduce(STATES.open, { type: 'gone', mention: TAOBAO.mention })).toBe(STATES.open);
  });
});
