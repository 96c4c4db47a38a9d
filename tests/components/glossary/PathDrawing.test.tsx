import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { PathDrawing } from '../../../components/glossary/PathDrawing.tsx';

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
  expect(root.querySelector('.visually-hidden')?.textContent).toMatch(
    /^Alipay .*Ant Group; Ant Group .*Alibaba Group; Taobao .*Alibaba Group$/,
  );
});
