import * as fakeIndexedDb from 'fake-indexeddb';
import { readFileSync } from 'node:fs';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';

const silent = { addListener: () => undefined, removeListener: () => undefined };

it.each(['popup', 'sidepanel'])('takes over the field of %s as it is, with what was typed', async (name) => {
  for (const [key, value] of Object.entries(fakeIndexedDb)) vi.stubGlobal(key, value);
  // As in the first moments, when nothing is answered yet.
  const tabs = { query: () => new Promise(() => undefined), onActivated: silent, onUpdated: silent };
  const api = { ...globalThis.browser, tabs, permissions: { onAdded: silent, onRemoved: silent } };
  vi.stubGlobal('browser', api);
  vi.stubGlobal('chrome', api);
  const markup = readFileSync(`entrypoints/${name}/index.html`, 'utf8');
  document.body.innerHTML = markup.slice(markup.indexOf('<div id="root">'), markup.indexOf('<script'));
  const field = document.querySelector('input');
  if (!field) throw new Error('There is no field');
  field.value = 'alip';
  const removed: Node[] = [];
  const watch = new MutationObserver((records) => {
    removed.push(...records.flatMap(({ removedNodes }) => [...removedNodes]));
  });
  watch.observe(document, { subtree: true, childList: true });

  vi.resetModules();
  await act(async () => void (await import('../../entrypoints/popup/main.tsx')));

  expect(document.querySelector('.popup .search-box input')).toBe(field);
  expect(field.value).toBe('alip');
  expect(field.placeholder).not.toBe('');
  // A field that is moved loses the focus, and a word that is being composed.
  expect(removed.filter((node) => node.contains(field))).toEqual([]);
  watch.disconnect();
});
