import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { GlossaryForm } from '../../../../components/pages/own/GlossaryForm.tsx';
import type { OwnGlossary } from '../../../../data/own/own-entry.ts';

const nothing = (): void => undefined;

it('keeps the sites it shows, also one of an intranet', async () => {
  const sites = ['wiki', 'a.example', 'localhost', '10.0.0.1'];
  const glossary: OwnGlossary = { id: 'g', name: 'Team', marking: 'sites', sites, prefer: 'mine' };
  const onSave = vi.fn<(glossary: OwnGlossary) => void>();
  await act(() =>
    render(
      <GlossaryForm glossary={glossary} isNew={false} count={0} onSave={onSave} onCancel={nothing} onRemove={nothing} />,
      document.body,
    ),
  );
  document.querySelector('form')?.requestSubmit();
  expect(onSave).toHaveBeenCalledExactlyOnceWith(glossary);
});
