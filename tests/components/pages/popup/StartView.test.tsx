import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { StartView } from '../../../../components/pages/popup/StartView.tsx';
import type { PageState } from '../../../../components/pages/popup/use-page.ts';
import { DEFAULT_SETTINGS } from '../../../../data/settings/settings.ts';

const nothing = (): void => undefined;

const unreadable = (address: string, why: 'browser' | 'store' | 'pdf' | 'unloaded'): PageState => ({
  name: 'unreadable',
  tab: { id: 7, windowId: 1, url: new URL(address), isPrivate: false },
  why,
});

it.each<[string | undefined, PageState]>([
  ['On at news.example', unreadable('https://news.example/paper.pdf', 'pdf')],
  ['On at news.example', unreadable('https://news.example/', 'unloaded')],
  ['On at news.example', unreadable('https://www.news.example/', 'unloaded')],
  ['On at news.example', unreadable('blob:https://news.example/6f1c', 'browser')],
  [undefined, unreadable('https://addons.mozilla.org/', 'store')],
  [undefined, unreadable('about:addons', 'browser')],
])('says %s of a page that cannot be read: %#', async (said, page) => {
  const root = document.createElement('div');
  await act(() =>
    render(
      <StartView
        settingsNow={{ settings: DEFAULT_SETTINGS, now: 0 }}
        page={page}
        askPage={nothing}
        summaryOf={() => undefined}
        headwordOf={(id) => id}
        onOpen={nothing}
        onGo={nothing}
        onStepped={nothing}
      />,
      root,
    ),
  );
  expect(root.querySelector('.switch-label')?.textContent).toBe(said);
});
