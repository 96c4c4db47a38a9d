import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { GlossaryChoice } from '../../../../components/pages/own/GlossaryChoice.tsx';
import { toExport } from '../../../../data/own/own-export.ts';
import type { OwnGlossary } from '../../../../data/own/own-entry.ts';

const glossaryOf = (id: string): OwnGlossary => ({
  id,
  name: 'Team',
  marking: 'everywhere',
  sites: [],
  prefer: 'mine',
});

it('tells two glossaries of one name apart', async () => {
  // It tells of keys that are not.
  await import('preact/debug');
  const [first, second] = [glossaryOf('g'), glossaryOf('h')];
  const complain = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const root = document.body.appendChild(document.createElement('main'));
  render(
    <GlossaryChoice
      backup={toExport([first, second], [])}
      into={first}
      onPlan={() => undefined}
      onBack={() => undefined}
    />,
    root,
  );
  expect(root.querySelectorAll('li').length).toBe(2);
  expect(complain).not.toHaveBeenCalled();
});
