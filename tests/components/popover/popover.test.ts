import { afterEach, expect, it, vi } from 'vitest';
import { createPopover } from '../../../components/popover/popover.ts';
import { DEFAULT_SETTINGS } from '../../../data/settings/settings.ts';
import { cardOf } from '../glossary/card-fixture.ts';
import { mentionOf } from './mention-fixture.ts';

const done = (): Promise<() => Promise<void>> => Promise.resolve(() => Promise.resolve());

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('shows a card in the language that was chosen while the pointer rested', async () => {
  vi.useFakeTimers();
  // What happy-dom has not.
  const tasks: (() => void)[] = [];
  Object.assign(window, { scheduler: { postTask: (task: () => void) => void tasks.push(task) } });
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined });
  const attach = vi.spyOn(Element.prototype, 'attachShadow');

  let language = 'en';
  const popover = createPopover({
    window,
    getCards: (ids) => Promise.resolve(ids.map((id) => ({ ...cardOf(id), language }))),
    settings: () => DEFAULT_SETTINGS,
    actions: { site: '', frameSite: '', mute: done, turnSiteOff: done, rejectMeaning: done },
    onHost: () => undefined,
    css: '',
    isAlive: () => true,
    signal: new AbortController().signal,
  });
  const text = new Text('Alipay');
  document.body.append(text);
  popover.rest(mentionOf('alipay', text), { x: 0, y: 0 }, performance.now());
  await vi.advanceTimersByTimeAsync(1);
  for (let task = tasks.shift(); task; task = tasks.shift()) task();
  language = 'es';
  popover.apply({ ...DEFAULT_SETTINGS, glossaryLanguage: language });
  await vi.advanceTimersByTimeAsync(1_000);
  const root = attach.mock.results[0]?.value;
  expect(root?.querySelector('h2')?.lang).toBe('es');
});
