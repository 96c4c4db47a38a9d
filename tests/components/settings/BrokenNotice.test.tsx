import { render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { BrokenNotice } from '../../../components/settings/BrokenNotice.tsx';

const show = (at: number): void => {
  render(null, document.body);
  render(<BrokenNotice at={at}>Backup</BrokenNotice>, document.body);
};
const isShown = (): boolean => (document.body.textContent ?? '').includes('could not be read');

beforeEach(() => localStorage.clear());

it('stays away once dismissed, until settings are damaged again', async () => {
  show(1);
  expect(isShown()).toBe(true);
  document.querySelector('button')?.click();
  await vi.waitFor(() => expect(isShown()).toBe(false));
  show(1);
  expect(isShown()).toBe(false);
  show(2);
  expect(isShown()).toBe(true);
});
