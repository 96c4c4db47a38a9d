import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { EntryPage } from '../../../components/pages/EntryPage.tsx';
import { extensionApi } from '../../../components/platform/extension-api.ts';
import { ownCard } from '../../../data/own/own-card.ts';

const root = document.createElement('main');
afterEach(() => render(null, root));

it('tells the other forms of an own entry once', async () => {
  const card = ownCard(
    {
      id: 'own:1',
      glossaryId: 'own:g',
      headword: 'PZ-40',
      aliases: ['PZ 40', 'valve 40'],
      definition: 'A valve',
      caseRule: 'any',
    },
    'Mine',
  );
  Object.assign(extensionApi().runtime, { sendMessage: () => Promise.resolve({ answer: [card] }) });
  render(<EntryPage id="own:1" language="en" />, root);
  await vi.waitFor(() => expect(root.textContent).toContain('A valve'));
  expect(root.textContent?.split('Also written')).toHaveLength(2);
  expect(root.textContent?.split('valve 40')).toHaveLength(2);
});
