import { describe, expect, it, vi } from 'vitest';
import { createReadiness } from '../../../components/popover/readiness.ts';
import type { Shown } from '../../../components/popover/popover-state.ts';
import { cardOf } from '../glossary/card-fixture.ts';
import { mentionOf } from './mention-fixture.ts';

const SHOWN: Shown = { id: 1, mention: mentionOf('alipay'), point: undefined, by: 'hover', isHeld: false };

/** A readiness whose background tasks run one at a time, when told. */
function setUp() {
  const tasks: (() => void)[] = [];
  const priorities = new Set<string | undefined>();
  Object.assign(window, {
    scheduler: {
      postTask(task: () => void, options?: SchedulerPostTaskOptions) {
        tasks.push(task);
        priorities.add(options?.priority);
        return Promise.resolve();
      },
    },
  });
  const resting: { card?: Shown } = { card: SHOWN };
  const done: string[] = [];
  const readiness = createReadiness({
    window,
    shelf: {
      peek: cardOf,
      load: (id) => Promise.resolve(cardOf(id)),
      prefetch: () => Promise.resolve(),
      clear: () => undefined,
    },
    css: '',
    isAlive: () => true,
    coming: () => resting.card,
    draw: (_coming, isBare) => done.push(isBare ? 'around' : 'content'),
  });
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  /** Runs the next task; false where none waits. */
  const runNext = (): boolean => {
    attach.mockClear();
    const task = tasks.shift();
    task?.();
    if (attach.mock.calls.length > 0) done.push('host');
    return task !== undefined;
  };
  return { readiness, resting, done, priorities, runNext };
}

describe('a card whose pointer still rests', () => {
  it('is made in the background, a step a task: host, what is around it, content', async () => {
    const { readiness, done, priorities, runNext } = setUp();
    await readiness.prepare('alipay');
    expect(done).toEqual([]);
    for (const step of ['host', 'around', 'content']) {
      runNext();
      expect(done.at(-1)).toBe(step);
    }
    expect(done).toHaveLength(3);
    expect([...priorities]).toEqual(['background']);
  });

  it('goes no further once the pointer left', async () => {
    const { readiness, resting, done, runNext } = setUp();
    await readiness.prepare('alipay');
    runNext();
    delete resting.card;
    expect(runNext()).toBe(true);
    expect(runNext()).toBe(false);
    expect(done).toEqual(['host']);
  });
});
