import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { SiteRules } from '../../../components/settings/SiteRules.tsx';

it('adds what it can and leaves the rest to be mended, with reasons', async () => {
  const onAdd = vi.fn<(rules: string[]) => void>();
  render(
    <SiteRules label="Off" empty="None" rules={['a.com']} onAdd={onAdd} onRemove={vi.fn<() => void>()} />,
    document.body,
  );
  const box = document.querySelector('textarea');
  const form = document.querySelector('form');
  if (!box || !form) throw new Error('No form');
  box.value = 'https://www.b.com/x\na.com\nmy bank';
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitFor(() =>
    expect(document.querySelector('button[type="submit"]')?.hasAttribute('disabled')).toBe(false),
  );
  form.requestSubmit();
  expect(onAdd).toHaveBeenCalledExactlyOnceWith(['b.com']);
  await vi.waitFor(() =>
    expect(document.querySelector('.invalid-lines')?.textContent).toContain('my bank – has a space'),
  );
  expect(box.value).toBe('my bank');
});
