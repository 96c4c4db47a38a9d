import * as fakeIndexedDb from 'fake-indexeddb';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OwnPage } from '../../../../components/pages/own/OwnPage.tsx';
import { readHere } from '../../../../components/pages/own/read-file.ts';
import { keepDone, type KeptDone } from '../../../../components/pages/own/kept-done.ts';
import { createOwnEntriesStore, type OwnEntriesStore } from '../../../../components/platform/own-entries-store.ts';
import type { SaveFile } from '../../../../components/platform/save-file.ts';
import { toExport } from '../../../../data/own/own-export.ts';
import type { OwnEntry } from '../../../../data/own/own-entry.ts';

let root: HTMLElement;
let store: OwnEntriesStore;
let kept: KeptDone;
const saveFile = vi.fn<SaveFile>();
/** Tells the page of a change, as `storage.local` does. */
let tell: (revision: string | undefined) => void;
const watch = (onChange: typeof tell): void => {
  tell = onChange;
};
const BUNDLED = [{ id: 'alipay', headword: 'Alipay', names: [{ text: 'Alipay' }, { text: '支付宝' }] }];

/** Waits until an expectation holds; Preact and IndexedDB both answer later. */
const until = (expectation: () => unknown): Promise<unknown> => vi.waitFor(expectation);

function get<T extends Element>(kind: new () => T, selector: string, text = ''): T {
  const found = [...root.querySelectorAll(selector)].find(
    (each) => each instanceof kind && (text === '' || each.textContent?.trim() === text),
  );
  if (found instanceof kind) return found;
  throw new Error(`no ${selector} "${text}" in ${root.textContent}`);
}
const button = (text: string): HTMLButtonElement => get(HTMLButtonElement, 'button', text);
const press = async (text: string): Promise<void> => {
  await until(() => button(text));
  button(text).click();
};
function field(label: string): HTMLInputElement | HTMLTextAreaElement {
  const found = [...root.querySelectorAll('label')].find((each) => each.querySelector('span')?.textContent === label);
  const control = found?.querySelector('input, textarea');
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return control;
  throw new Error(`no field ${label}`);
}
const write = async (label: string, value: string): Promise<void> => {
  await until(() => field(label));
  const control = field(label);
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
};
const pressEscape = (): unknown =>
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
const text = (): string => root.textContent ?? '';
const words = async (): Promise<string[]> => (await store.entries()).map(({ headword }) => headword).toSorted();

const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name);

const entryOf = (index: number): OwnEntry => ({
  id: `own:${index}`,
  glossaryId: 'g',
  headword: `word ${String(index).padStart(3, '0')}`,
  aliases: [],
  definition: `meaning ${index}`,
  caseRule: 'any',
});

function choose(file: File): void {
  const input = get(HTMLInputElement, 'input[type=file]');
  Object.defineProperty(input, 'files', { configurable: true, value: [file] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

async function show(entries: readonly OwnEntry[] = []): Promise<void> {
  await store.apply({
    putGlossaries: [{ id: 'g', name: 'Team', marking: 'everywhere', sites: [], prefer: 'mine' }],
    putEntries: entries,
  });
  render(<OwnPage store={store} watch={watch} kept={kept} bundled={BUNDLED} readFile={readHere} saveFile={saveFile} />, root);
  await until(() => button('New word'));
}

const stored = async (): Promise<Partial<OwnEntry> | undefined> => (await store.entries())[0];
/** Opens the form of the only word; then another tab writes into it. */
async function openThenElsewhere(change: Partial<OwnEntry>): Promise<void> {
  await show([entryOf(1)]);
  get(HTMLButtonElement, '.own-row').click();
  await until(() => field('Word'));
  await store.apply({ putEntries: [{ ...entryOf(1), ...change }] });
}

const askToDelete = async (): Promise<void> => {
  await press('Glossary settings');
  await press('Delete glossary');
};

type Apply = OwnEntriesStore['apply'];

/** Has something happen between the page's next change and its answer. @param act gets the store's own `apply` */
function whenApplied(act: (applied: Awaited<ReturnType<Apply>>, apply: Apply) => void | Promise<void>): void {
  const real = store.apply.bind(store);
  vi.spyOn(store, 'apply').mockImplementationOnce(async (...change) => {
    const applied = await real(...change);
    await act(applied, real);
    return applied;
  });
}

beforeEach(() => {
  for (const [name, value] of Object.entries(fakeIndexedDb)) vi.stubGlobal(name, value);
  vi.stubGlobal('indexedDB', new fakeIndexedDb.IDBFactory());
  saveFile.mockReset();
  kept = keepDone();
  store = createOwnEntriesStore();
  document.body.replaceChildren();
  root = document.body.appendChild(document.createElement('main'));
});

// What listens to the document would hear the keys of the next test.
afterEach(() => render(null, root));

/** A choice of the import, by the last part of its class. */
const select = (kind: string): HTMLSelectElement => get(HTMLSelectElement, `.own-${kind} select`);

describe('OwnPage', () => {
  it('says what to do where there is nothing yet, and makes a glossary', async () => {
    render(<OwnPage store={store} watch={watch} kept={kept} bundled={[]} readFile={readHere} saveFile={saveFile} />, root);
    await until(() => expect(text()).toContain('No glossary yet'));
    await press('New glossary');
    await write('Name', 'Suppliers');
    await press('Create');
    await until(() => expect(text()).toContain('Glossary “Suppliers” saved.'));
    expect((await store.glossaries()).map(({ name }) => name)).toEqual(['Suppliers']);
  });

  it('adds a word, tells of the bundled one, and takes it back', async () => {
    await show();
    await press('New word');
    await write('Word', 'alipay');
    await until(() => expect(text()).toContain('The built-in glossary has this word too, in “Alipay”'));
    expect(text()).toContain('Yours takes its place');
    await press('Add');
    await until(() => expect(text()).toContain('“alipay” saved.'));
    expect(await words()).toEqual(['alipay']);
    await press('Undo');
    await until(async () => expect(await words()).toEqual([]));
  });

  it('tells of a word that the glossary has already, and leads to it', async () => {
    await show([{ ...entryOf(1), headword: 'MOQ' }]);
    await press('New word');
    await write('Word', 'moq');
    await until(() => expect(text()).toContain('“MOQ” is in this glossary already'));
    await press('Edit that one');
    await press('Close');
    await until(() => expect(field('Definition').value).toBe('meaning 1'));
    expect(field('Word').value).toBe('MOQ');
    expect(text()).not.toContain('in this glossary already');
  });

  it('keeps a form with a semicolon in it whole where the word is edited', async () => {
    await show([{ ...entryOf(1), aliases: ['a; b', 'c\\', 'd, e'] }]);
    get(HTMLButtonElement, '.own-row').click();
    await write('Definition', 'new');
    await press('Save');
    await until(async () => expect((await store.entries())[0]?.definition).toBe('new'));
    expect((await store.entries())[0]?.aliases).toEqual(['a; b', 'c\\', 'd, e']);
  });

  describe('beside another tab', () => {
    it('writes of a word only what was changed here', async () => {
      await openThenElsewhere({ definition: 'theirs', glossaryId: 'g' });
      await write('Link', 'https://mine.example/');
      await press('Save');
      await until(() => expect(text()).toContain('“word 001” saved.'));
      expect(await stored()).toMatchObject({ definition: 'theirs', link: 'https://mine.example/' });
      await press('Undo');
      await until(async () => expect(await stored()).not.toHaveProperty('link'));
      expect(await stored()).toMatchObject({ definition: 'theirs' });
    });

    it('leaves a word where it was moved to', async () => {
      await openThenElsewhere({});
      const moved = { id: 'h', name: 'Other', marking: 'everywhere', sites: [], prefer: 'mine' } as const;
      await store.apply({ putGlossaries: [moved], putEntries: [{ ...entryOf(1), glossaryId: 'h' }] });
      await write('Definition', 'mine');
      await press('Save');
      await until(async () => expect(await stored()).toMatchObject({ definition: 'mine', glossaryId: 'h' }));
    });

    it('says what was changed on both sides, and writes over it once it is saved again', async () => {
      await openThenElsewhere({ definition: 'theirs', aliases: ['their form'] });
      await write('Definition', 'mine');
      await press('Save');
      await until(() => expect(text()).toContain('Changed elsewhere since you opened it.'));
      expect([...root.querySelectorAll('.own-clash dd')].map((each) => each.textContent)).toEqual(['theirs']);
      expect(await stored()).toMatchObject({ definition: 'theirs' });
      expect(field('Other forms, separated by semicolons').value).toBe('their form');
      expect(field('Definition').value).toBe('mine');
      await press('Save');
      await until(async () => expect(await stored()).toMatchObject({ definition: 'mine', aliases: ['their form'] }));
    });

    it('takes over what was written there, and still asks before that goes', async () => {
      await openThenElsewhere({ definition: 'theirs' });
      await write('Definition', 'mine');
      await press('Save');
      await press('Use that');
      await until(() => expect(field('Definition').value).toBe('theirs'));
      expect(document.activeElement).toBe(button('Save'));
      expect(root.querySelector('.own-clash')).toBeNull();
      pressEscape();
      await until(() => expect(text()).toContain('Close without saving?'));
    });

    it('says that a word was deleted, and brings it back once it is saved again', async () => {
      await openThenElsewhere({});
      await store.apply({ removeEntries: [entryOf(1).id] });
      await write('Definition', 'mine');
      await press('Save');
      await until(() => expect(text()).toContain('Deleted elsewhere since you opened it.'));
      expect(await words()).toEqual([]);
      await press('Save');
      await until(async () => expect(await stored()).toMatchObject({ definition: 'mine' }));
    });

    it('takes back only what is as it was left here, and says so', async () => {
      await show([entryOf(1)]);
      get(HTMLButtonElement, '.own-row').click();
      await write('Definition', 'mine');
      await press('Save');
      await until(() => button('Undo'));
      await store.apply({ putEntries: [{ ...entryOf(1), definition: 'theirs', aliases: ['their form'] }] });
      await press('Undo');
      await until(() => expect(text()).toContain('Undone, but for what was changed elsewhere since'));
      expect(await stored()).toMatchObject({ definition: 'theirs', aliases: ['their form'] });
    });

    it('changes of a glossary only what was changed here', async () => {
      await show();
      await press('Glossary settings');
      await until(() => field('Name'));
      await store.apply({
        putGlossaries: [{ id: 'g', name: 'Team', marking: 'sites', sites: ['a.example'], prefer: 'mine' }],
      });
      tell('theirs');
      await until(() => expect(text()).toContain('Marked only on a.example.'));
      await write('Name', 'Mine');
      await press('Save');
      await until(async () =>
        expect(await store.glossaries()).toMatchObject([{ name: 'Mine', marking: 'sites', sites: ['a.example'] }]),
      );
    });

    it('says why a word was not written where it cannot be read what stands there', async () => {
      await openThenElsewhere({ definition: 'theirs' });
      vi.spyOn(store, 'entriesById').mockRejectedValueOnce(new DOMException('Broken', 'UnknownError'));
      await write('Link', 'https://mine.example/');
      await press('Save');
      await until(() => expect(text()).toContain('UnknownError: Broken'));
      expect(await stored()).toMatchObject({ definition: 'theirs' });
      expect(field('Link').value).toBe('https://mine.example/');
    });
  });

  describe('of a whole glossary', () => {
    it.each([
      [1, 'Delete “Team” with the 1 word in it?'],
      [2, 'Delete “Team” with the 2 words in it?'],
    ])('asks before it goes with its words (%s)', async (count, question) => {
      await show(Array.from({ length: count }, (_, index) => entryOf(index)));
      await askToDelete();
      for (const stay of [pressEscape, () => button('Keep it').click()]) {
        await until(() => expect(get(HTMLElement, '[role=alertdialog] p').textContent).toBe(question));
        expect(document.activeElement).toBe(button('Keep it'));
        stay();
        await until(() => expect(document.activeElement).toBe(button('Delete glossary')));
        expect(root.querySelector('[role=alertdialog]')).toBeNull();
        expect(await store.count()).toBe(count);
        await press('Delete glossary');
      }
      await press('Delete with its words');
      await until(() => expect(text()).toContain('Glossary “Team” and its words deleted.'));
      expect(await store.count()).toBe(0);
      await press('Undo');
      await until(async () => expect(await store.count()).toBe(count));
    });

    it('asks nothing where it has no words', async () => {
      await show();
      await askToDelete();
      await until(() => expect(text()).toContain('deleted.'));
    });
  });

  it('still offers to take a change back where that failed, and after the reader looked elsewhere', async () => {
    await show([entryOf(1)]);
    get(HTMLInputElement, '.own-rows input').click();
    await press('Delete');
    await until(() => button('Undo'));
    render(null, root);
    render(<OwnPage store={store} watch={watch} kept={kept} bundled={BUNDLED} readFile={readHere} saveFile={saveFile} />, root);
    vi.spyOn(store, 'apply').mockRejectedValueOnce(new DOMException('Full', 'QuotaExceededError'));
    await press('Undo');
    await until(() => expect(text()).toContain('the storage is full'));
    await press('Undo');
    await until(() => expect(get(HTMLElement, '.save-status output').textContent).toBe('Undone'));
    expect(await words()).toEqual(['word 001']);
  });

  it('offers the change before again once it was read why the next was not made', async () => {
    await show([entryOf(1), entryOf(2)]);
    get(HTMLInputElement, '.own-rows input').click();
    await press('Delete');
    await until(() => button('Undo'));
    vi.spyOn(store, 'apply').mockRejectedValueOnce(new DOMException('Full', 'QuotaExceededError'));
    get(HTMLInputElement, '.own-rows input').click();
    await press('Delete');
    await until(() => expect(text()).toContain('the storage is full'));
    expect([...root.querySelectorAll('button')].map((each) => each.textContent)).not.toContain('Undo');
    get(HTMLButtonElement, '.save-status [aria-label="Dismiss"]').click();
    await press('Undo');
    await until(async () => expect(await words()).toEqual(['word 001', 'word 002']));
  });

  it('leaves open what was opened while a change was being saved', async () => {
    await show();
    const { promise, resolve } = Promise.withResolvers<void>();
    const real = store.apply.bind(store);
    vi.spyOn(store, 'apply').mockImplementationOnce(async (...change) => {
      await promise;
      return real(...change);
    });
    await press('New glossary');
    await write('Name', 'Suppliers');
    await press('Create');
    await press('New word');
    await until(() => field('Word'));
    expect(root.querySelector('.save-status')?.textContent).toBe('Saving …');
    resolve();
    await until(() => expect(text()).toContain('Glossary “Suppliers” saved.'));
    expect(field('Word').value).toBe('');
  });

  it('keeps a word with a bad link from being saved and says why', async () => {
    await show();
    await press('New word');
    await write('Word', 'MOQ');
    await write('Link', 'javascript:alert(1)');
    await press('Add');
    await until(() => expect(text()).toContain('not a web address'));
    expect(await words()).toEqual([]);
  });

  it('pages, searches and deletes many at once, with undo', async () => {
    await show(Array.from({ length: 120 }, (_, index) => entryOf(index)));
    expect(root.querySelectorAll('.own-rows li')).toHaveLength(50);
    await press('Next');
    await until(() => expect(text()).toContain('Page 2 of 3'));
    const search = get(HTMLInputElement, 'input[type=search]');
    search.value = 'WORD 01';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => expect(root.querySelectorAll('.own-rows li')).toHaveLength(10));
    get(HTMLInputElement, '.own-list .own-check input').click();
    await press('Delete');
    await until(async () => expect(await store.count()).toBe(110));
    await press('Undo');
    await until(async () => expect(await store.count()).toBe(120));
  });

  it('imports a pasted list after showing what it would do, and takes it back', async () => {
    await show([{ ...entryOf(1), headword: 'FOB', definition: 'old' }]);
    await press('Import');
    await write('Or paste a list', 'MOQ — least\nFOB — free on board\n — nothing');
    await press('Read the list');
    await press('See what it would do');
    await until(() => button('Import 2 words'));
    expect([...root.querySelectorAll('.own-counts dd')].map((each) => each.textContent)).toEqual(['1', '1', '0', '1']);
    expect(text()).toContain('Line 3: The word is missing.');
    expect(root.querySelector('.own-sample mark')?.textContent).toBe('MOQ');
    expect(await words()).toEqual(['FOB']);
    await press('Import 2 words');
    await until(() => expect(text()).toContain('2 words imported.'));
    expect(await words()).toEqual(['FOB', 'MOQ']);
    // What is said of it can be taken back, and so stands nowhere else.
    await until(() => expect(root.querySelector('.own-panel')).toBeNull());
    await press('Undo');
    await until(() => expect(get(HTMLElement, '.save-status output').textContent).toBe('Undone'));
    expect(text()).not.toContain('2 words imported.');
    // The button is gone; the focus is not.
    expect(document.activeElement).toBe(root.querySelector('.save-status'));
    await until(async () => expect(await words()).toEqual(['FOB']));
    expect((await store.entries())[0]?.definition).toBe('old');
  });

  it('tells before an import what no page will be marked with, and tries the words as pages are marked', async () => {
    await show();
    await press('Import');
    await write('Or paste a list', '.NET — a framework\nx — a size');
    await press('Read the list');
    await press('See what it would do');
    await until(() => expect(text()).toContain('Never marked in pages (1)'));
    expect(get(HTMLElement, '.own-lines li').textContent).toBe('.NET');
    expect(root.querySelector('.own-sample mark')?.textContent).toBe('x');
  });

  it('offers to choose files of every kind that it reads', async () => {
    await show();
    await press('Import');
    await until(() => get(HTMLInputElement, 'input[type=file]'));
    const kinds = get(HTMLInputElement, 'input[type=file]').accept.split(',');
    expect(kinds).toEqual(expect.arrayContaining(['.csv', '.tsv', '.txt', '.md', '.json', '.jsonl']));
  });

  it('takes the first row of a file for names of columns, or for a word, as it is told', async () => {
    await show();
    await press('Import');
    await until(() => get(HTMLInputElement, 'input[type=file]'));
    choose(new File(['Skratka,Vysvetlenie\nMOQ,least'], 'a.csv'));
    const header = (): HTMLInputElement => get(HTMLInputElement, '.own-form input[type=checkbox]');
    await until(() => expect(text()).toContain('Rows read: 2'));
    expect(header().checked).toBe(false);
    header().click();
    await until(() => expect(text()).toContain('Rows read: 1'));
    expect(get(HTMLOptionElement, 'select option').textContent).toBe('Skratka');
    await press('See what it would do');
    await until(() => expect(text()).toContain('New (1)'));
    expect(get(HTMLElement, '.own-lines li').textContent).toBe('MOQ least ');
  });

  it('reads what is brought in anew with the separator that is chosen, in the encoding chosen before', async () => {
    await show();
    await press('Import');
    await until(() => get(HTMLInputElement, 'input[type=file]'));
    // "Москва, a;b" as a Russian Windows writes it.
    choose(new File([Uint8Array.of(0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0, 0x2c, 0x20, 0x61, 0x3b, 0x62)], 'a.csv'));
    const change = (kind: string, value: string): void => {
      select(kind).value = value;
      select(kind).dispatchEvent(new Event('change', { bubbles: true }));
    };
    await until(() => expect(select('separator').value).toBe(','));
    change('start', 'windows-1251');
    await until(() => expect(get(HTMLElement, '.own-mapping small').textContent).toBe('Москва'));
    change('separator', ';');
    await until(() => expect(get(HTMLElement, '.own-mapping small').textContent).toBe('Москва, a'));
    expect(select('separator').value).toBe(';');
    expect(select('start').value).toBe('windows-1251');
    change('separator', '');
    await until(() => expect(get(HTMLElement, '.own-mapping small').textContent).toBe('Москва, a;b'));
    expect(text()).toContain('list');
  });

  it('reads a file anew in the encoding that is chosen where its bytes do not tell', async () => {
    await show();
    await press('Import');
    await until(() => get(HTMLInputElement, 'input[type=file]'));
    // "Срок,когда" as a Russian Windows writes it.
    choose(new File([Uint8Array.of(0xd1, 0xf0, 0xee, 0xea, 0x2c, 0xea, 0xee, 0xe3, 0xe4, 0xe0)], 'a.csv'));
    const encoding = (): HTMLSelectElement => get(HTMLSelectElement, '.own-start select');
    await until(() => expect(encoding().value).toBe('gb18030'));
    encoding().value = 'windows-1251';
    encoding().dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => expect(encoding().value).toBe('windows-1251'));
    await press('See what it would do');
    await until(() => expect(text()).toContain('New (1)'));
    expect(get(HTMLElement, '.own-lines li').textContent).toBe('Срок когда ');
  });

  it('shows all that an import would change of a word, and leaves what the file says nothing of', async () => {
    await show([{ ...entryOf(1), headword: 'MOQ', aliases: ['起订量'], link: 'https://a.example/' }]);
    await press('Import');
    await write('Or paste a list', 'term;definition;link\nMOQ;least;b.example');
    await press('Read the list');
    await press('See what it would do');
    await until(() => expect(text()).toContain('Changed (1)'));
    const [was, now] = ['del', 'ins'].map((tag) => [...root.querySelectorAll(tag)].map((each) => each.textContent));
    expect([was, now]).toEqual([
      ['meaning 1', 'https://a.example/'],
      ['least', 'https://b.example'],
    ]);
    await press('Import 1 word');
    await until(async () => expect((await store.entries())[0]?.definition).toBe('least'));
    expect((await store.entries())[0]?.aliases).toEqual(['起订量']);
  });

  it('tells before an import which of its words the built-in glossary has too, and after it in the list', async () => {
    await show();
    await press('Import');
    await write('Or paste a list', '支付宝 — how we pay\nMOQ — least');
    await press('Read the list');
    await press('See what it would do');
    await until(() => expect(text()).toContain('Also in the built-in glossary (1)'));
    expect(get(HTMLElement, '.own-lines li').textContent).toContain('支付宝 → Alipay');
    await press('Import 2 words');
    await until(() => expect(root.querySelectorAll('.own-rows li')).toHaveLength(2));
    expect([...root.querySelectorAll('.own-rows li')].map((row) => row.textContent.includes('also built in'))).toEqual(
      [...root.querySelectorAll('.own-rows strong')].map((word) => word.textContent === '支付宝'),
    );
  });

  it('turns to a page by its number', async () => {
    await show(Array.from({ length: 300 }, (_, index) => entryOf(index)));
    const number = get(HTMLInputElement, 'input[type=number]');
    number.value = '6';
    number.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => expect(text()).toContain('Page 6 of 6'));
    expect(root.querySelector('.own-rows strong')?.textContent).toBe('word 250');
  });

  it('says why a file is refused and changes nothing', async () => {
    await show();
    await press('Import');
    await write('Or paste a list', '{"words": 1}');
    await press('Read the list');
    await until(() => expect(text()).toContain('neither a list of words nor a file exported here'));
    expect(field('Or paste a list').value).toBe('{"words": 1}');
    expect(await words()).toEqual([]);
  });

  it('says so when the store refuses a change, and loses nothing', async () => {
    await show([entryOf(1)]);
    vi.spyOn(store, 'apply').mockRejectedValueOnce(new DOMException('Full', 'QuotaExceededError'));
    await press('New word');
    await write('Word', 'MOQ');
    await press('Add');
    await until(() => expect(text()).toContain('the storage is full'));
    expect(await words()).toEqual(['word 001']);
    expect(field('Word').value).toBe('MOQ');
    await press('Add');
    await until(async () => expect(await words()).toEqual(['MOQ', 'word 001']));
  });

  it('never shows an empty list where the storage does not open, and tries again', async () => {
    vi.spyOn(store, 'entries').mockRejectedValueOnce(new DOMException('Broken', 'UnknownError'));
    render(<OwnPage store={store} watch={watch} kept={kept} bundled={BUNDLED} readFile={readHere} saveFile={saveFile} />, root);
    await until(() => expect(text()).toContain('Your words can’t be read just now'));
    expect(text()).toContain('UnknownError: Broken');
    expect(text()).not.toContain('No glossary yet');
    await press('Try again');
    await until(() => expect(text()).toContain('No glossary yet'));
  });

  it('refuses a file of gigabytes unread, and one that cannot be opened', async () => {
    await show();
    await press('Import');
    await until(() => get(HTMLInputElement, 'input[type=file]'));
    const gigantic = new File([''], 'a.csv');
    const read = vi.spyOn(gigantic, 'stream');
    Object.defineProperty(gigantic, 'size', { value: 5_000_000_000 });
    choose(gigantic);
    await until(() => expect(text()).toContain('larger than 50 MB'));
    expect(read).not.toHaveBeenCalled();
    const folder = new File([''], 'folder');
    vi.spyOn(folder, 'stream').mockReturnValue(
      new ReadableStream({ start: (stream) => stream.error(new DOMException('', 'NotReadableError')) }),
    );
    choose(folder);
    await until(() => expect(text()).toContain('can’t be opened'));
    expect(await words()).toEqual([]);
  });

  it('shows how far a file is read, and stops reading it', async () => {
    await show();
    await press('Import');
    await until(() => get(HTMLInputElement, 'input[type=file]'));
    const file = new File([new Uint8Array(8)], 'slow.csv');
    const cancelled = vi.fn<() => void>();
    vi.spyOn(file, 'stream').mockReturnValue(
      new ReadableStream({
        start: (stream) => stream.enqueue(new Uint8Array(4)),
        cancel: cancelled,
      }),
    );
    choose(file);
    await until(() => expect(get(HTMLProgressElement, 'progress').value).toBe(0.25));
    await press('Cancel');
    await until(() => get(HTMLInputElement, 'input[type=file]'));
    await until(() => expect(cancelled).toHaveBeenCalledOnce());
    expect(text()).not.toContain('can’t be opened');
  });

  it('stops understanding a file that is read', async () => {
    await show();
    await press('Import');
    await until(() => get(HTMLInputElement, 'input[type=file]'));
    choose(new File(['word,meaning\n', 'PZ,"the valve, again"\n'.repeat(90_000)], 'long.csv'));
    await until(() => expect(get(HTMLProgressElement, 'progress').value).toBeGreaterThan(0.5));
    await press('Cancel');
    await until(() => get(HTMLInputElement, 'input[type=file]'));
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    expect(text()).not.toContain('Which column holds what?');
  });

  it('exports a glossary as JSON and CSV', async () => {
    await show([entryOf(1)]);
    const saved = () => saveFile.mock.calls.map(([name, type]) => [name, type]);
    await press('Export JSON');
    await until(() => expect(saved()).toEqual([['Team.json', 'application/json']]));
    await press('Export CSV');
    await until(() => expect(saved().at(1)).toEqual(['Team.csv', 'text/csv']));
    expect(saveFile.mock.calls[0]?.[2].join('')).toContain('"headword":"word 001"');
  });

  it('takes the focus into a form and back, and closes it on Escape', async () => {
    await show([entryOf(1)]);
    button('New word').focus();
    await press('New word');
    await until(() => expect(document.activeElement).toBe(field('Word')));
    pressEscape();
    await until(() => expect(document.activeElement).toBe(button('New word')));
    expect(root.querySelector('form')).toBeNull();
  });

  it('asks on Escape before what was written goes', async () => {
    await show([entryOf(1)]);
    button('New word').focus();
    await press('New word');
    await until(() => expect(document.activeElement).toBe(field('Word')));
    await write('Word', 'Wawa');
    for (const stay of [pressEscape, () => button('Go on').click()]) {
      pressEscape();
      await until(() => expect(document.activeElement).toBe(button('Go on')));
      stay();
      await until(() => expect(text()).not.toContain('Close without saving?'));
      expect(document.activeElement).toBe(field('Word'));
      expect(field('Word').value).toBe('Wawa');
    }
    pressEscape();
    await press('Close');
    await until(() => expect(document.activeElement).toBe(button('New word')));
    expect(root.querySelector('form')).toBeNull();
  });

  it('asks before what was written goes for another glossary or form', async () => {
    await store.apply({
      putGlossaries: [{ id: 'h', name: 'Work', marking: 'everywhere', sites: [], prefer: 'mine' }],
    });
    await show([entryOf(1)]);
    const tab = () => get(HTMLButtonElement, '.own-tab:nth-of-type(2)');
    const row = () => get(HTMLButtonElement, '.own-row');
    await press('New word');
    await write('Word', 'Wawa');
    for (const opener of [tab, () => button('New glossary'), row]) {
      opener().focus();
      opener().click();
      await until(() => expect(document.activeElement).toBe(button('Go on')));
      await press('Go on');
      await until(() => expect(text()).not.toContain('Close without saving?'));
      expect(document.activeElement?.textContent).toBe('New word');
      expect(field('Word').value).toBe('Wawa');
      expect(tab().getAttribute('aria-pressed')).toBe('false');
    }
    row().click();
    await press('Close');
    await until(() => expect(field('Word').value).toBe('word 001'));
    await write('Word', 'word 002');
    tab().click();
    await press('Close');
    await until(() => expect(tab().getAttribute('aria-pressed')).toBe('true'));
    expect(root.querySelector('form')).toBeNull();
    await press('New word');
    await until(() => expect(field('Word').value).toBe(''));
    get(HTMLButtonElement, '.own-tab').click();
    await until(() => expect(root.querySelector('form')).toBeNull());
  });

  it('does not ask about a form that was opened while the saving of another failed', async () => {
    await show([entryOf(1)]);
    const saving = Promise.withResolvers<never>();
    vi.spyOn(store, 'apply').mockReturnValueOnce(saving.promise);
    await press('New word');
    await write('Word', 'Wawa');
    await press('Add');
    get(HTMLButtonElement, '.own-row').click();
    await until(() => expect(field('Word').value).toBe('word 001'));
    saving.reject(new DOMException('Full', 'QuotaExceededError'));
    await until(() => expect(text()).toContain('the storage is full'));
    pressEscape();
    await until(() => expect(root.querySelector('form')).toBeNull());
  });

  it('brings exported glossaries back under their names and rules', async () => {
    await show([entryOf(1)]);
    await store.apply({
      putGlossaries: [{ id: 'h', name: 'Course', marking: 'sites', sites: ['a.com'], prefer: 'bundled' }],
      putEntries: [{ ...entryOf(2), glossaryId: 'h' }],
    });
    const [glossaries, entries] = [await store.glossaries(), await store.entries()];
    const file = JSON.stringify(toExport(glossaries, entries));
    await store.apply({ removeGlossaries: ['g', 'h'] });
    render(null, root);
    render(<OwnPage store={store} watch={watch} kept={kept} bundled={BUNDLED} readFile={readHere} saveFile={saveFile} />, root);
    await until(() => expect(text()).toContain('No glossary yet'));
    await press('Import');
    await write('Or paste a list', file);
    await press('Read the list');
    await until(() => expect(text()).toContain('2 whole glossaries'));
    await press('Bring in as it is');
    await press('Import 2 words');
    await until(() => expect(text()).toContain('2 words imported.'));
    expect(toExport(await store.glossaries(), await store.entries()).glossaries.toSorted(byName)).toEqual(
      toExport(glossaries, entries).glossaries.toSorted(byName),
    );
  });

  it('brings in a file that only changes the rules of a glossary, and takes it back', async () => {
    await show([entryOf(1)]);
    const [glossary] = await store.glossaries();
    if (!glossary) throw new Error('No glossary');
    const bring = async (marking: 'everywhere' | 'unmarked'): Promise<void> => {
      await press('Import');
      await write('Or paste a list', JSON.stringify(toExport([{ ...glossary, marking }], [entryOf(1)])));
      await press('Read the list');
      await press('Bring in as it is');
    };
    const rules = async () => (await store.glossaries()).map(({ marking }) => marking);
    await bring('unmarked');
    await press('Import the glossaries’ rules');
    await until(() => expect(text()).toContain('Rules of the glossaries imported.'));
    expect(await rules()).toEqual(['unmarked']);
    await press('Undo');
    await until(async () => expect(await rules()).toEqual(['everywhere']));
    await bring('everywhere');
    await until(() => expect(button('Nothing to import').disabled).toBe(true));
  });

  it('does not read everything anew for a change of its own, whenever it is told of it', async () => {
    await show();
    // Chromium tells of it before the writing has answered.
    whenApplied(({ revision }) => tell(revision));
    const readings = vi.spyOn(store, 'entries');
    await press('New word');
    await write('Word', 'MOQ');
    await press('Add');
    await until(() => expect(text()).toContain('“MOQ” saved.'));
    expect(root.querySelector('.own-rows strong')?.textContent).toBe('MOQ');
    expect(readings).not.toHaveBeenCalled();
  });

  it('shows what another tab wrote while a change was being saved', async () => {
    await show();
    whenApplied(async (_, apply) => {
      tell((await apply({ putEntries: [{ ...entryOf(1), headword: 'theirs' }] })).revision);
    });
    await press('New word');
    await write('Word', 'ours');
    await press('Add');
    await until(() =>
      expect([...root.querySelectorAll('.own-rows strong')].map((each) => each.textContent)).toEqual(['ours', 'theirs']),
    );
  });

  it('moves the chosen words to another glossary, with undo', async () => {
    await store.apply({
      putGlossaries: [{ id: 'h', name: 'Course', marking: 'everywhere', sites: [], prefer: 'mine' }],
    });
    await show([entryOf(1), entryOf(2), entryOf(3)]);
    await press('Team 3');
    await until(() => expect(root.querySelectorAll('.own-rows li')).toHaveLength(3));
    const boxes = [...root.querySelectorAll<HTMLInputElement>('.own-rows input[type=checkbox]')];
    boxes[0]?.click();
    boxes[2]?.click();
    await until(() => button('Move to “Course”'));
    button('Move to “Course”').focus();
    await press('Move to “Course”');
    const ids = async (glossary: string): Promise<string[]> =>
      (await store.entries(glossary)).map(({ id }) => id);
    await until(async () => expect(await ids('h')).toEqual(['own:1', 'own:3']));
    expect(await ids('g')).toEqual(['own:2']);
    await until(() => expect(root.querySelectorAll('.own-rows li')).toHaveLength(1));
    // The button is gone; the focus is not.
    expect(document.activeElement).toBe(root.querySelector('.own-list'));
    await press('Undo');
    await until(async () => expect([await ids('g'), await ids('h')]).toEqual([['own:1', 'own:2', 'own:3'], []]));
  });
});
