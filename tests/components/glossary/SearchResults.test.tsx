import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SummaryOf } from '../../../components/glossary/EntryRow.tsx';
import { SearchResults } from '../../../components/glossary/SearchResults.tsx';
import type { EntryId } from '../../../data/entry.ts';
import { entries } from '../../../data/compiled/entries.js';
import { glossarySearch } from '../../../data/search.ts';

const onOpen = vi.fn<(id: EntryId) => void>();
const onCompare = vi.fn<(pair: readonly [EntryId, EntryId]) => void>();
const summaryOf: SummaryOf = (id) => {
  const entry = entries.find((each) => each.id === id);
  return (
    entry && {
      headword: entry.headword,
      names: entry.names.map(({ text }) => text),
      ...(entry.chinese && { hans: entry.chinese.hans }),
      kind: entry.kind,
      definition: entry.definition,
    }
  );
};
let root: HTMLElement;

const show = (query: string): Promise<void> =>
  act(() =>
    render(
      <SearchResults
        query={query}
        result={glossarySearch()(query)}
        summaryOf={summaryOf}
        onOpen={onOpen}
        onCompare={onCompare}
      />,
      root,
    ),
  );
const first = (): Element => {
  const row = root.querySelector('li[data-entry]');
  if (!row) throw new Error('No results');
  return row;
};

beforeEach(() => {
  onOpen.mockReset();
  onCompare.mockReset();
  document.body.replaceChildren();
  root = document.body.appendChild(document.createElement('div'));
});

describe('SearchResults', () => {
  it('marks the letters typed', async () => {
    await show('alip');
    expect(first().querySelector('mark')?.textContent).toBe('Alip');
  });

  it('says by which other name an entry was found, but repeats no misspelling', async () => {
    await show('tenpay');
    expect(first().querySelector('.row-form')?.textContent).toBe('Tenpay');
    await show('alipai');
    expect(first().querySelector('.row-form')).toBeNull();
  });

  it('says what a misspelled query was read as', async () => {
    await show('taobbo');
    expect(root.querySelector('.meant strong')?.textContent).toBe('Taobao');
    await show('taobao');
    expect(root.querySelector('.meant')).toBeNull();
  });

  it('opens the entry clicked', async () => {
    await show('taobao');
    await act(() => first().querySelector('button')?.click());
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('taobao');
  });

  it('offers to compare two names that are weighed against each other', async () => {
    await show('taobao or tmall');
    await act(() => root.querySelector<HTMLElement>('.compare-row')?.click());
    expect(onCompare).toHaveBeenCalledExactlyOnceWith(['taobao', 'tmall']);
  });

  it('keeps entries that only mention the words apart', async () => {
    await show('hangzhou');
    const mentioned = [...root.querySelectorAll<HTMLElement>('.mentioned-in li')].map(
      ({ dataset }) => dataset['entry'],
    );
    expect(mentioned).toContain('alibaba-group');
  });
});
