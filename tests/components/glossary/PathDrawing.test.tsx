import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { PathDrawing } from '../../../components/glossary/PathDrawing.tsx';
import type { Relation } from '../../../data/entry.ts';

it('draws one box an entry, ties between them with the way they read, and says it all in one sentence', async () => {
  const root = document.createElement('div');
  const path = [
    { edge: { from: 'Alipay', to: 'Ant Group', type: 'run-by' as const }, forward: true },
    {
      edge: { from: 'Ant Group', to: 'Alibaba Group', type: 'share-held-by' as const, share: 33 },
      forward: true,
    },
    { edge: { from: 'Taobao', to: 'Alibaba Group', type: 'run-by' as const }, forward: false },
  ];
  await act(() => render(<PathDrawing from="Alipay" path={path} headwordOf={(id) => id} />, root));
  expect([...root.querySelectorAll('.path-drawing > *')].map((each) => each.textContent)).toEqual([
    'Alipay',
    'run by',
    'Ant Group',
    'partly held by (about 33%)',
    'Alibaba Group',
    'run by',
    'Taobao',
  ]);
  // The tip is at the end of the line, or at its beginning.
  const tips = [...root.querySelectorAll('.path-tie svg svg')];
  expect(tips.map((tip) => tip.getAttribute('y'))).toEqual(['100%', '100%', '0']);
  const lines = [...root.querySelectorAll('.path-tie line')];
  expect(lines.map((line) => line.matches('.path-line-loose'))).toEqual([false, true, false]);
  expect([...root.querySelectorAll('.path-end')].map((end) => end.textContent)).toEqual(['Alipay', 'Taobao']);
  expect(root.querySelector('.visually-hidden')?.textContent).toBe(
    'Ant Group runs Alipay; Alibaba Group holds about 33% of Ant Group; Alibaba Group runs Taobao',
  );
});

it.each<[Omit<Relation, 'to'>, label: string, sentence: string]>([
  [
    { type: 'share-held-by', share: 33, asOf: '2024-12', note: 'without control' },
    'partly held by (about 33%; without control), as of Dec 2024',
    'B holds about 33% of A (without control), as of Dec 2024',
  ],
  [{ type: 'share-held-by', asOf: '2019' }, 'partly held by, as of 2019', 'B holds a stake in A, as of 2019'],
  [{ type: 'owned-by', share: 51.5 }, 'owned by (about 51.5%)', 'B owns about 51.5% of A'],
  [{ type: 'owned-by' }, 'owned by', 'B owns A'],
  [{ type: 'part-of' }, 'part of', 'A is part of B'],
  [{ type: 'renamed-to' }, 'became', 'A became B'],
  [{ type: 'sold-to', note: '78.7%' }, 'sold to (78.7%)', 'A was sold to B (78.7%)'],
  [{ type: 'founder-of', note: 'one of 18' }, 'founded (one of 18)', 'A founded B (one of 18)'],
  [
    { type: 'leads', note: 'president', asOf: '2024-03' },
    'leads (president), as of Mar 2024',
    'A leads B (president), as of Mar 2024',
  ],
  [{ type: 'led' }, 'once led', 'A once led B'],
  [{ type: 'works-at', note: 'clerk' }, 'executive at (clerk)', 'A is an executive at B (clerk)'],
  [
    { type: 'worked-at', note: 'clerk until 2022' },
    'once executive at (clerk until 2022)',
    'A was once an executive at B (clerk until 2022)',
  ],
  [{ type: 'competes-with' }, 'competes with', 'A competes with B'],
])('draws and says %o', async (tie, label, sentence) => {
  const root = document.createElement('div');
  const path = [{ edge: { ...tie, from: 'A', to: 'B' }, forward: true }];
  await act(() => render(<PathDrawing from="A" path={path} headwordOf={(id) => id} />, root));
  expect(root.querySelector('.path-tie')?.textContent).toBe(label);
  expect(root.querySelector('.visually-hidden')?.textContent).toBe(sentence);
});
