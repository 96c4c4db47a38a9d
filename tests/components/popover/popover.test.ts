import { afterEach, expect, it, vi } from 'vitest';
import { extensionApi } from '../../../components/platform/extension-api.ts';
import { createPopover } from '../../../components/popover/popover.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../data/settings/settings.ts';
import type { Card } from '../../../data/card.ts';
import { cardOf } from '../glossary/card-fixture.ts';
import { layOutAt, mentionOf } from './mention-fixture.ts';

const done = (): Promise<() => Promise<void>> => Promise.resolve(() => Promise.resolve());

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A popover whose pointer rests on a mention, with everything made that is made ahead. */
async function restOn(parts: { settings?: Settings; edit?: (card: Card) => Card } = {}) {
  const { settings = DEFAULT_SETTINGS, edit = (card) => card } = parts;
  vi.useFakeTimers();
  // What happy-dom has not.
  const tasks: (() => void)[] = [];
  Object.assign(window, { scheduler: { postTask: (task: () => void) => void tasks.push(task) } });
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined });
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const popover = createPopover({
    window,
    getCards: (ids) => Promise.resolve(ids.map((id) => edit(cardOf(id)))),
    settings: () => settings,
    actions: { site: '', frameSite: '', mute: done, turnSiteOff: done, rejectMeaning: done },
    css: '',
    isAlive: () => true,
    signal: new AbortController().signal,
  });
  const text = new Text('Alipay');
  document.body.append(text);
  popover.rest(mentionOf('alipay', text), { x: 0, y: 0 }, performance.now());
  await vi.advanceTimersByTimeAsync(1);
  for (let task = tasks.shift(); task; task = tasks.shift()) task();
  return { popover, root: () => attach.mock.results[0]?.value };
}

it('shows a card in the language that was chosen while the pointer rested', async () => {
  let language = 'en';
  const { popover, root } = await restOn({ edit: (card) => ({ ...card, language }) });
  language = 'es';
  popover.apply({ ...DEFAULT_SETTINGS, glossaryLanguage: language });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(root()?.querySelector('h2')?.lang).toBe('es');
});

it('makes a card ahead as it will be shown: on the side of its term, in the theme that was chosen', async () => {
  layOutAt(new DOMRect(window.innerWidth - 60, 100, 50, 20));
  const { root } = await restOn({ settings: { ...DEFAULT_SETTINGS, theme: 'dark' } });
  // Whatever is drawn asks for its words.
  const asked = vi.spyOn(extensionApi().i18n, 'getMessage');
  await vi.advanceTimersByTimeAsync(1_000);
  const { flow, theme } = root()?.querySelector('.popover')?.dataset ?? {};
  expect({ flow, theme }).toEqual({ flow: 'rtl', theme: 'dark' });
  expect(asked.mock.calls.map(([key]) => key)).toEqual(['announceOpen']);
});
