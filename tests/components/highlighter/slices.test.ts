import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSlices, pageClock, type Job } from '../../../components/highlighter/slices.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the clock of a page', () => {
  it('runs what is due, once', () => {
    const run = vi.fn<() => void>();
    pageClock(new AbortController().signal).later(run, 60);
    vi.advanceTimersByTime(59);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    expect(run).toHaveBeenCalledOnce();
  });

  it('runs nothing after the signal, and leaves no timer', () => {
    const controller = new AbortController();
    const run = vi.fn<() => void>();
    const { later } = pageClock(controller.signal);
    later(run, 60);
    later(run, 3_600_000);
    controller.abort();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(3_600_000);
    expect(run).not.toHaveBeenCalled();
  });

  it('keeps nothing of what has run: a page that changes all day does not grow', () => {
    const { signal } = new AbortController();
    const listens = vi.spyOn(signal, 'addEventListener');
    const { later } = pageClock(signal);
    for (let i = 0; i < 1_000; i++) {
      later(() => undefined, 60);
      vi.advanceTimersByTime(60);
    }
    expect(listens.mock.calls.length).toBeLessThan(10);
  });
});

it('a job that fails does not keep the next one from being begun', () => {
  const { signal } = new AbortController();
  const clock = pageClock(signal);
  let begun = 0;
  function* failOnce(): Job {
    begun += 1;
    yield;
    if (begun === 1) throw new Error('A node of a frame that is gone');
  }
  const slices = createSlices(failOnce, clock, signal);
  expect(() => slices.ask('at once')).toThrow('A node');
  slices.ask('after changes');
  vi.advanceTimersByTime(1_000);
  expect(begun).toBe(2);
});
