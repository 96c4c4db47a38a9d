import { render } from 'preact';
import { useState } from 'preact/hooks';
import { beforeEach, expect, it, vi } from 'vitest';
import { Items } from '../../../components/settings/Items.tsx';

function Fruit() {
  const [names, setNames] = useState(['apple', 'pear', 'plum']);
  const items = names.map((name) => ({
    key: name,
    text: name,
    onAct: () => setNames(names.filter((each) => each !== name)),
  }));
  return <Items items={items} empty="None" action="Remove" />;
}

const focused = (): string | undefined =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.localName;

let root: HTMLElement;
beforeEach(() => {
  document.body.replaceChildren();
  root = document.body.appendChild(document.createElement('main'));
  root.tabIndex = -1;
  render(<Fruit />, root);
});

it('keeps the focus in the list where an item is taken out, and in the page where it was the last', async () => {
  root.querySelectorAll('button')[1]?.focus();
  for (const next of ['Remove: plum', 'Remove: apple', 'main']) {
    const before = document.activeElement;
    if (before instanceof HTMLElement) before.click();
    await vi.waitFor(() => expect(before?.isConnected).toBe(false));
    expect(focused()).toBe(next);
  }
});
