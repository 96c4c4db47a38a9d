import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { SiteSwitch } from '../../../../components/pages/popup/SiteSwitch.tsx';
import { DEFAULT_SETTINGS } from '../../../../data/settings/settings.ts';

it.each([1e17, Number.MAX_SAFE_INTEGER])('can resume even a pause until %s', async (pausedUntil) => {
  const root = document.createElement('div');
  await act(() =>
    render(
      <SiteSwitch
        settings={{ ...DEFAULT_SETTINGS, pausedUntil }}
        now={0}
        hostname="news.example"
        pageOff={undefined}
        onPageOff={() => undefined}
      />,
      root,
    ),
  );
  expect(root.querySelector('[data-in-force=true]')?.textContent).toContain('resume');
});
