import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createDensity } from '../../../components/highlighter/density.ts';
import { createHiddenWatch } from '../../../components/highlighter/hidden-watch.ts';
import { createRoots } from '../../../components/highlighter/shadow-roots.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: unknown = runInNewContext('gc');

/** Whether nothing holds a thing any more. */
const isGone = (thing: WeakRef<object>) => (): boolean => {
  if (typeof collectGarbage === 'function') collectGarbage();
  return thing.deref() === undefined;
};

/** Browsers hold what is observed as weakly; happy-dom does not. */
class WeakObserver extends IntersectionObserver {
  override observe(): void {}
}

/** What a page takes away again and again must not add up. */
describe('nodes that left the page are let go', () => {
  it('by the watch for hidden ones', async () => {
    const watch = createHiddenWatch({
      isSeen: () => false,
      onShown: () => undefined,
      onWaiting: () => undefined,
      createObserver: (onSeen) => new WeakObserver(onSeen),
    });
    const menu = (): WeakRef<Element> => {
      const element = document.createElement('menu');
      element.append('Alipay');
      const node = element.firstChild ?? element;
      const range = {
        startContainer: node,
        startOffset: 0,
        endContainer: node,
        endOffset: 6,
        collapsed: false,
      };
      watch.watch({ entryId: 'alipay', form: 'Alipay', ranges: [range] });
      return new WeakRef(element);
    };
    await expect.poll(isGone(menu())).toBe(true);
  });

  it('by the choice of what is marked in hidden sections', async () => {
    const density = createDensity({
      density: 'section',
      sectionOf: (node) => node.parentNode ?? node,
      isSeen: () => false,
      onHidden: () => undefined,
      onChosen: () => undefined,
    });
    const section = (): WeakRef<Element> => {
      const element = document.createElement('section');
      const node = document.createTextNode('Alipay');
      element.append(node);
      const segment = { text: node.data, runs: [{ node, from: 0, to: 6, at: 0 }] };
      const at = { startContainer: node, startOffset: 0, endContainer: node, endOffset: 6, collapsed: false };
      density.add(segment, [{ segment, entryId: 'alipay', form: 'Alipay', ranges: [at] }]);
      density.choose();
      density.remove(segment);
      return new WeakRef(element);
    };
    await expect.poll(isGone(section())).toBe(true);
  });

  it('by the list of shadow roots, when others are looked for', () => {
    const due: (() => void)[] = [];
    const roots = createRoots({
      openRoot: (host) => host.shadowRoot,
      onRoot: () => undefined,
      onLate: () => undefined,
      later: (run) => due.push(run),
      isOver: () => false,
    });
    const host = document.createElement('x-card');
    host.attachShadow({ mode: 'open' });
    document.body.replaceChildren(host, document.createElement('p'));
    roots.lookLater(document);
    due.shift()?.();
    expect(roots.all()).toHaveLength(1);
    host.remove();
    roots.lookLater(document);
    due.shift()?.();
    expect(roots.all()).toHaveLength(0);
  });
});
