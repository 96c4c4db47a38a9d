import { describe, expect, it, vi } from 'vitest';
import { createReporter } from '../../../components/highlighter/reporter.ts';
import type { FrameReport } from '../../../data/mention-report.ts';

const mentioning = (...ids: string[]): FrameReport => ({
  entries: ids.map((entryId) => ({ entryId, count: 1 })),
  cost: { ms: 0, nodes: 0, mentions: ids.length, marks: 0 },
  state: 'on',
});

/** A frame whose mentions a test sets, and a clock it moves. */
function setUp() {
  const frame = { now: mentioning() };
  const waiting: (() => void)[] = [];
  const onReport = vi.fn<(report: FrameReport) => void>();
  const stop = new AbortController();
  const reporter = createReporter({
    read: () => frame.now,
    onReport,
    later: (run) => waiting.push(run),
    signal: stop.signal,
  });
  const wait = (): void => waiting.splice(0).forEach((run) => run());
  return { frame, reporter, onReport, stop, wait };
}

describe('the reports of a frame', () => {
  it('are not sent where nothing is mentioned', () => {
    const { reporter, onReport } = setUp();
    reporter.changed();
    expect(onReport).not.toHaveBeenCalled();
  });

  it('go at once the first time, then one for all changes of a while', () => {
    const { frame, reporter, onReport, wait } = setUp();
    frame.now = mentioning('alipay');
    reporter.changed();
    expect(onReport).toHaveBeenCalledExactlyOnceWith(mentioning('alipay'));
    frame.now = mentioning('alipay', 'taobao');
    reporter.changed();
    frame.now = mentioning('taobao');
    reporter.changed();
    expect(onReport).toHaveBeenCalledOnce();
    wait();
    expect(onReport.mock.lastCall).toEqual([mentioning('taobao')]);
    expect(onReport).toHaveBeenCalledTimes(2);
  });

  it('say nothing twice', () => {
    const { frame, reporter, onReport, wait } = setUp();
    frame.now = mentioning('alipay');
    reporter.changed();
    reporter.changed();
    wait();
    expect(onReport).toHaveBeenCalledOnce();
  });

  it('take back what somebody was told who asked in between', () => {
    const { frame, reporter, onReport, wait } = setUp();
    frame.now = mentioning('alipay');
    reporter.changed();
    frame.now = mentioning();
    expect(reporter.report()).toEqual(mentioning());
    frame.now = mentioning('alipay');
    reporter.changed();
    wait();
    expect(onReport).toHaveBeenCalledTimes(2);
  });

  it('end with the frame', () => {
    const { frame, reporter, onReport, stop, wait } = setUp();
    frame.now = mentioning('alipay');
    reporter.changed();
    frame.now = mentioning('taobao');
    reporter.changed();
    stop.abort();
    wait();
    expect(onReport).toHaveBeenCalledOnce();
  });
});
