import { readFileSync } from 'node:fs';
import { render, type ComponentChild } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { GlossaryPage } from '../../../components/pages/GlossaryPage.tsx';
import { EntryList } from '../../../components/pages/own/EntryList.tsx';
import { PlanLines } from '../../../components/pages/own/PlanLines.tsx';
import { glossaryIn } from '../../../data/glossary.ts';
import type { OwnEntry } from '../../../data/own/own-entry.ts';
import { glossarySearch } from '../../../data/search.ts';

const messages: Record<string, { message: string }> = JSON.parse(
  readFileSync('public/_locales/es/messages.json', 'utf8'),
);
const root = document.createElement('main');
const show = (shown: ComponentChild): void => render(shown, root);

const getMessage = (key: string, values: string[]): string =>
  (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, digit: string) => values[Number(digit) - 1] ?? '');
const nothing = (): undefined => undefined;

beforeEach(() => {
  document.body.append(root);
  vi.stubGlobal('navigation', Object.assign(new EventTarget(), { updateCurrentEntry: nothing }));
  vi.stubGlobal('browser', { ...browser, i18n: { getMessage, getUILanguage: () => 'es' } });
});
afterEach(() => render(null, root));

it('one line more than are shown', () => {
  const items = Array.from({ length: 101 }, (_, index) => String(index));
  show(<PlanLines title="" items={items} keyOf={String} renderLine={String} />);
  expect(root.textContent).toContain('… y 1 línea más.');
});

it('one word that is selected', async () => {
  const entry: OwnEntry = { id: 'own:1', glossaryId: 'g', headword: 'MOQ', aliases: [], definition: '', caseRule: 'any' };
  show(
    <EntryList
      entries={[entry]}
      conflictOf={nothing}
      otherGlossaries={[]}
      onEdit={nothing}
      onRemove={nothing}
      onMove={nothing}
    />,
  );
  root.querySelector<HTMLInputElement>('.own-rows input')?.click();
  await vi.waitFor(() => expect(root.querySelector('.own-bulk span')?.textContent).toBe('1 seleccionada'));
});

it('one entry that is found', async () => {
  const search = glossarySearch();
  const only = [...glossaryIn('en').entries.values()].find(({ headword }) => search(headword).hits.length === 1);
  show(<GlossaryPage order="family" language="en" />);
  const field = root.querySelector('input');
  if (field) field.value = only?.headword ?? '';
  field?.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitFor(() => expect(root.querySelector('output')?.textContent).toBe('1 encontrada'));
});
