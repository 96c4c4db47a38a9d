import { describe, expect, it } from 'vitest';
import { badgeLook } from '../../../components/background/badge.ts';
import type { TabReport } from '../../../components/background/frame-reports.ts';

const frame = (...ids: string[]): TabReport['frames'][number] => ({
  entries: ids.map((entryId) => ({ entryId, count: 4 })),
  cost: { ms: 1, nodes: 1, mentions: 4 * ids.length, marks: 1 },
  state: 'on',
});
const on = (...frames: TabReport['frames']): TabReport => ({ state: 'on', frames });

describe('the badge', () => {
  it.each<[string, TabReport, string, boolean, RegExp]>([
    [
      'distinct entries over all frames',
      on(frame('alipay', 'taobao'), frame('alipay')),
      '2',
      false,
      /2 names/,
    ],
    ['a single entry', on(frame('alipay')), '1', false, /1 name on/],
    ['no number for none', on(frame()), '', false, /no known names/],
    ['grey where off', { state: 'off', frames: [] }, '', true, /off on this page/],
    ['grey on a page of the browser', { state: 'unreachable', frames: [] }, '', true, /cannot be read/],
    ['grey and a sign without access', { state: 'no-access', frames: [] }, '!', true, /not allowed.*click/],
  ])('shows %s', (_, report, text, off, title) => {
    expect(badgeLook(report, { badge: true })).toEqual({ text, off, title: expect.stringMatching(title) });
    expect(badgeLook(report, { badge: false })).toEqual({
      text: '',
      off,
      title: expect.stringMatching(title),
    });
  });
});
