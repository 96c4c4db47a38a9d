import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { PathDrawing } from '../../../components/glossary/PathDrawing.tsx';

/** Width of the drawing of a way between two entries of such names. */
async function widthOf(...names: [string, string]): Promise<number> {
  const root = document.createElement('div');
  const path = [{ edge: { from: '0', to: '1', type: 'run-by' as const }, forward: true }];
  const headwordOf = (id: string): string => names[Number(id)] ?? '';
  await act(() => render(<PathDrawing from="0" path={path} headwordOf={headwordOf} />, root));
  return Number(root.querySelector('svg')?.getAttribute('width'));
}

it('is as wide as what is in it, so that a narrow window shows short names at full size', async () => {
  const short = await widthOf('Alipay', 'Ant Group');
  expect(short).toBeGreaterThan(90);
  expect(short).toBeLessThan(200);
  expect(await widthOf('Alipay', 'A name of more than forty-two letters in all')).toBe(322);
});
