import * as fakeIndexedDb from 'fake-indexeddb';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useGlossarySearch } from '../../../../components/pages/popup/use-search.ts';
import { createOwnEntriesStore } from '../../../../components/platform/own-entries-store.ts';

let root: HTMLElement;

/** Shows what it finds, and what it knows. */
function Searching() {
  const { search, own } = useGlossarySearch();
  const ids = search?.('Wawa Mart').hits.map(({ id }) => id);
  return (
    <p>
      {ids ? `found ${ids.join()}` : 'building'}, knows {own.map(({ headword }) => headword).join()}
    </p>
  );
}

const says = (text: string): Promise<void> =>
  vi.waitFor(() => expect(root.textContent).toBe(text), { timeout: 20_000 });

beforeEach(() => {
  for (const [name, value] of Object.entries(fakeIndexedDb)) vi.stubGlobal(name, value);
  vi.stubGlobal('indexedDB', new fakeIndexedDb.IDBFactory());
  root = document.createElement('div');
});
afterEach(() => render(null, root));

it('finds own entries that are made, and no longer those that are deleted, while it is open', async () => {
  await act(() => render(<Searching />, root));
  await says('found , knows ');
  const store = createOwnEntriesStore();
  const entry = { id: 'own:1', glossaryId: 'g', headword: 'Wawa Mart', aliases: [], definition: '' };
  const { undo } = await store.apply({
    putGlossaries: [{ id: 'g', name: 'Mine', marking: 'everywhere', sites: [], prefer: 'mine' }],
    putEntries: [{ ...entry, caseRule: 'any' }],
  });
  await says('found own:1, knows Wawa Mart');
  await store.apply(undo);
  await says('found , knows ');
  expect(await store.count()).toBe(0);
});
