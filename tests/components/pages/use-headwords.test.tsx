import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { useHeadwords } from '../../../components/pages/use-headwords.ts';
import { extensionApi } from '../../../components/platform/extension-api.ts';
import { MAX_CARDS } from '../../../components/platform/messages.ts';
import { OWN_ID_PREFIX } from '../../../data/own/own-entry.ts';

const ids = Array.from({ length: MAX_CARDS + 1 }, (_, nth) => `${OWN_ID_PREFIX}${nth}`);

function Headwords() {
  const headwordOf = useHeadwords(ids, 'en');
  return <p>{ids.map(headwordOf).join(' ')}</p>;
}

/** Answers no more cards than the background does. */
const sendMessage = ({ input }: { input: { ids: readonly string[] } }) =>
  Promise.resolve({
    answer: input.ids.slice(0, MAX_CARDS).map((id) => ({ entry: { id, headword: `Word ${id}` } })),
  });

it('names every own entry, however many there are', async () => {
  Object.assign(extensionApi().runtime, { sendMessage });
  const root = document.createElement('div');
  render(<Headwords />, root);
  await vi.waitFor(() => expect(root.textContent).toBe(ids.map((id) => `Word ${id}`).join(' ')));
});
