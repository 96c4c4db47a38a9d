import { expect, it } from 'vitest';
import type { ChangedSettings } from '../../../data/settings/settings.ts';
import { takeBack } from '../../../data/settings/take-back.ts';

const wrong = (form: string) => ({ entryId: 'alipay', form, site: '*' });

it.each<
  [string, { before: ChangedSettings; after: ChangedSettings; now?: ChangedSettings; back?: ChangedSettings }]
>([
  [
    'gives back exactly what was there where nothing was set since',
    { before: { theme: 'dark', sitesOff: ['a.com', 'b.com'] }, after: { badge: false, sitesOff: ['b.com'] } },
  ],
  [
    'leaves what was set since',
    {
      before: { theme: 'dark', density: 'all' },
      after: {},
      now: { theme: 'light', badge: false },
      back: { theme: 'light', badge: false, density: 'all' },
    },
  ],
  [
    'leaves at the default what was taken back to it since',
    { before: { theme: 'dark' }, after: { theme: 'light' }, now: {}, back: {} },
  ],
  [
    'leaves items that were added or removed since, and gives back those that went',
    {
      before: { sitesOff: ['a.com', 'b.com'] },
      after: { sitesOff: ['b.com', 'c.com'] },
      now: { sitesOff: ['c.com', 'shop.example'] },
      back: { sitesOff: ['shop.example', 'a.com'] },
    },
  ],
  [
    'tells wrong meanings by what they say',
    {
      before: { wrongMeanings: [wrong('Ali'), wrong('Zhi')] },
      after: { wrongMeanings: [wrong('Zhi')] },
      now: { wrongMeanings: [wrong('Zhi'), wrong('Fu')] },
      back: { wrongMeanings: [wrong('Zhi'), wrong('Fu'), wrong('Ali')] },
    },
  ],
])('%s', (_name, { before, after, now = after, back = before }) => {
  expect(takeBack(now, before, after)).toEqual(back);
});
