import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useEnter } from '../../../../components/pages/popup/use-enter.ts';
import { useResult } from '../../../../components/pages/popup/use-search.ts';
import { glossarySearch } from '../../../../data/search.ts';
import type { Search, SearchResult } from '../../../../data/search/create-search.ts';

const openFirst = vi.fn<(result: SearchResult) => void>();

/** A search field over an index that may still be built. */
function Field({ query, search }: { query: string; search: Search | undefined }) {
  const result = useResult(query, search);
  const enter = useEnter(query, result, openFirst);
  return (
    <button type="button" onClick={enter}>
      {result?.hits[0]?.id ?? 'none yet'}
    </button>
  );
}

const root = document.createElement('div');
const show = (query: string, search: Search | undefined): void => {
  void act(() => render(<Field query={query} search={search} />, root));
};
const press = (): void => {
  void act(() => root.querySelector('button')?.click());
};

describe('the search field while the index is built', () => {
  beforeEach(() => {
    render(null, root);
    openFirst.mockClear();
  });

  it('answers what was typed meanwhile', () => {
    show('zhifubao', undefined);
    expect(root.textContent).toBe('none yet');
    show('zhifubao', glossarySearch());
    expect(root.textContent).toBe('alipay');
  });

  it('opens the first answer once, where Enter came before it', () => {
    show('zhifubao', undefined);
    press();
    expect(openFirst).not.toHaveBeenCalled();
    show('zhifubao', glossarySearch());
    expect(openFirst.mock.calls.map(([{ hits }]) => hits[0]?.id)).toEqual(['alipay']);
    show('zhifubao ', glossarySearch());
    expect(openFirst).toHaveBeenCalledTimes(1);
  });

  it('opens nothing where more was typed after Enter', () => {
    show('tao', undefined);
    press();
    show('taob', undefined);
    show('taob', glossarySearch());
    expect(openFirst).not.toHaveBeenCalled();
  });
});
