import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { marks, popoverText, startBrowser, type TestBrowser } from './harness.ts';
import { openCard } from './pointing.ts';

let browser: TestBrowser;

beforeAll(async () => {
  browser = await startBrowser();
  return () => browser.close();
});

const texts = async (page: Page): Promise<string[]> => (await marks(page)).map(({ text }) => text);

/** Tried again and again: what the pointer or the focus came to before the first look was over is not asked. */
const textsAfter = async (page: Page, act: () => Promise<void>): Promise<string[]> => {
  await act();
  return (await texts(page)).toSorted();
};

const boxOf = (page: Page, selector: string): Promise<DOMRect> =>
  page.$eval(selector, (element) => element.getBoundingClientRect().toJSON());

const openBody = (body: string): Promise<Page> =>
  browser.openPage(`<!doctype html><meta charset="utf-8"><title>x</title><body>${body}`);

/** A page with some text, marked when this resolves. */
async function markedPage(body: string, marked: readonly string[]): Promise<Page> {
  const page = await openBody(body);
  await expect.poll(() => texts(page)).toEqual(marked);
  return page;
}

describe('a page that changes', () => {
  it('is marked in text that arrives late', async () => {
    const page = await markedPage('<main id="m"><p>Nothing here.</p></main>', []);
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.append('Later came Alipay.');
      document.querySelector('#m')?.append(late);
    });
    await expect.poll(() => texts(page)).toEqual(['Alipay']);
  });

  it('is marked where a name is put together from two tags', async () => {
    const page = await markedPage('<p id="p">They pay with Ali</p><p>Taobao</p>', ['Taobao']);
    await page.evaluate(() => {
      const rest = document.createElement('b');
      rest.append('pay');
      document.querySelector('#p')?.append(rest);
    });
    await expect.poll(() => texts(page)).toEqual(['Ali', 'pay', 'Taobao']);
  });

  it('shows no mark on changed text, not in one frame', async () => {
    const page = await markedPage('<p id="p">Now Alipay is here.</p>', ['Alipay']);
    const seen = await page.evaluate(async () => {
      const text = document.querySelector('#p')?.firstChild;
      if (!(text instanceof Text)) throw new Error('No text');
      text.insertData(0, 'XXXX');
      // The observer's callback is a microtask: the mark is gone before anything is painted.
      await Promise.resolve();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map((range) => text.data.slice(range.startOffset, range.endOffset)),
      );
    });
    expect(seen).toEqual([]);
    await expect.poll(() => texts(page)).toEqual(['Alipay']);
  });

  it.each<[where: string, body: string, at: number, how: 'data' | 'node']>([
    ['in a tag of its own', '<p>Alibaba rose to <b id="t">1</b>.</p>', 0, 'data'],
    ['in the same text', '<p id="t">Alibaba rose to 1.</p>', 'Alibaba rose to '.length, 'data'],
    ['before it', '<p><b id="t">1</b> for Alibaba.</p>', 0, 'data'],
    [
      'in a text that replaces the last',
      '<p id="t">Alibaba rose to 1.</p>',
      'Alibaba rose to '.length,
      'node',
    ],
  ])('keeps a mark and its card while a number ticks %s', async (_, body, at, how) => {
    const page = await markedPage(body, ['Alibaba']);
    await openCard(page, 'Alibaba', 'Alibaba Group');
    const seen = await page.evaluate(
      async (offset, kind) => {
        const element = document.querySelector('#t');
        const text = element?.firstChild;
        if (!element || !(text instanceof Text)) throw new Error('No text');
        const hosts = new Set([document.querySelector('[data-which-ali]')]);
        const marked = new Set<string>();
        const until = performance.now() + 1_000;
        for (let digit = 2; performance.now() < until; digit = (digit + 1) % 10) {
          if (kind === 'data') text.replaceData(offset, 1, String(digit));
          else element.textContent = `${text.data.slice(0, offset)}${digit}.`;
          await new Promise((resolve) => requestAnimationFrame(resolve));
          hosts.add(document.querySelector('[data-which-ali]'));
          const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
          marked.add(
            ranges
              .map(({ startContainer: node, startOffset, endOffset }) =>
                node.isConnected ? node.nodeValue?.slice(startOffset, endOffset) : 'gone',
              )
              .join(),
          );
        }
        return { marked: [...marked], hosts: hosts.size };
      },
      at,
      how,
    );
    expect(seen).toEqual({ marked: ['Alibaba'], hosts: 1 });
    expect(await popoverText(page)).toContain('Alibaba Group');
  });

  it('loses the marks of what is taken out, at once', async () => {
    const page = await markedPage('<p id="p">Now Alipay is here.</p><p>And Taobao.</p>', [
      'Alipay',
      'Taobao',
    ]);
    const left = await page.evaluate(async () => {
      document.querySelector('#p')?.remove();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    });
    expect(left).toBe(1);
  });

  it('is marked anew after a route change that replaces everything', async () => {
    const page = await markedPage('<div id="app"><p>Alipay</p></div>', ['Alipay']);
    await page.evaluate(() => {
      history.pushState(null, '', '/other');
      const next = document.createElement('body');
      next.append('Now it is about Taobao.');
      document.body.replaceWith(next);
    });
    await expect.poll(() => texts(page)).toEqual(['Taobao']);
  });

  it('survives document.open()', async () => {
    const page = await markedPage('<p>Alipay</p>', ['Alipay']);
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><body><p>Written anew: Taobao.</p>');
      document.close();
    });
    await expect.poll(() => texts(page)).toEqual(['Taobao']);
  });

  it.each([
    ['the registry', () => CSS.highlights.clear()],
    ['what is in it', () => CSS.highlights.forEach((highlight) => highlight.clear())],
  ])('gets its marks back when it clears %s', async (_, clear) => {
    const page = await markedPage('<p>Alipay</p><input id="i">', ['Alipay']);
    await page.evaluate(clear);
    await page.type('#i', 'a');
    await expect.poll(() => texts(page)).toEqual(['Alipay']);
  });

  it('is marked again after going back to it', async () => {
    const page = await markedPage('<p>Alipay</p>', ['Alipay']);
    await page.evaluate(() => {
      location.href = 'http://news.example/traps.html';
    });
    await expect.poll(() => texts(page)).toContain('Ant Group');
    await page.evaluate(() => history.back());
    await expect.poll(() => texts(page)).toEqual(['Alipay']);
  });
});

describe('parts of a page', () => {
  it.each(['open', 'closed'])('are marked in %s shadow roots', async (mode) => {
    const page = await browser.openPage(
      `<!doctype html><meta charset="utf-8"><body><div id="plain"></div><x-card></x-card><script>
        for (const host of document.querySelectorAll('#plain, x-card'))
          host.attachShadow({ mode: '${mode}' }).append(host.id ? 'Alipay' : 'Taobao');
      </script>`,
    );
    await expect.poll(async () => (await texts(page)).toSorted()).toEqual(['Alipay', 'Taobao']);
  });

  it('are marked in the open shadow root of any element, also beside text of its own', async () => {
    const page = await openBody(
      `<div>
        <template shadowrootmode="open"><p>Alipay</p><slot></slot></template>
        Taobao
      </div><header></header><p id="p">some <b>text</b></p><script>
        document.querySelector('header').attachShadow({ mode: 'open' }).append('Tmall');
        document.querySelector('#p').attachShadow({ mode: 'open' }).append('Cainiao and Lazada');
      </script>`,
    );
    const all = ['Alipay', 'Cainiao', 'Lazada', 'Taobao', 'Tmall'];
    await expect.poll(async () => (await texts(page)).toSorted()).toEqual(all);
  });

  it('are marked in a closed shadow root of the source, with nothing but blanks beside it', async () => {
    const page = await openBody('<p><template shadowrootmode="closed"><b>Alipay</b></template>\n</p>');
    await expect.poll(() => texts(page)).toEqual(['Alipay']);
  });

  describe.each([
    ['of a page with no other name', '', []],
    ['of a page with others', 'Lazada', ['Lazada']],
  ])('%s', (_, beside, before) => {
    /** Plain elements with text of their own and a closed root; one is in the root of another. */
    const openClosed = (): Promise<Page> =>
      openBody(
        `<p>${beside}</p><div>loading…</div><p id="field">loading…</p><script>
          const close = (host, ...content) => {
            const root = host.attachShadow({ mode: 'closed' });
            root.append(...content);
            return root;
          };
          const inner = Object.assign(document.createElement('p'), { textContent: 'loading…' });
          close(document.querySelector('div'), 'Taobao', inner);
          const box = Object.assign(document.createElement('div'), { tabIndex: 0, textContent: 'Tmall' });
          close(document.querySelector('#field'), box);
          close(inner, 'Alipay');
        </script>`,
      );

    it('are marked in closed shadow roots beside text once the pointer comes to them', async () => {
      const page = await openClosed();
      await expect.poll(() => texts(page)).toEqual(before);
      const { x, y, bottom } = await boxOf(page, 'div');
      const pointAt = (top: number) => async (): Promise<void> => {
        await page.mouse.move(0, 0);
        await page.mouse.move(x + 5, top);
      };
      const withOuter = [...before, 'Taobao'].toSorted();
      await expect.poll(() => textsAfter(page, pointAt(y + 5))).toEqual(withOuter);
      const withInner = [...withOuter, 'Alipay'].toSorted();
      await expect.poll(() => textsAfter(page, pointAt(bottom - 5))).toEqual(withInner);
    });

    it('are marked in closed shadow roots beside text once the focus comes to them', async () => {
      const page = await openClosed();
      await expect.poll(() => texts(page)).toEqual(before);
      const all = [...before, 'Tmall'];
      await expect.poll(() => textsAfter(page, () => page.keyboard.press('Tab'))).toEqual(all);
    });
  });

  it('are not marked where text is code, hidden by tag or being written', async () => {
    const page = await openBody(
      `<p>Taobao</p><textarea>Alipay</textarea><input value="Alipay"><code>Alipay</code><kbd>Alipay</kbd>
       <pre class="language-js">Alipay</pre><div contenteditable>Alipay <b>Alipay</b></div>
       <div role="textbox">Alipay</div><script type="text/plain">Alipay</script><style>/* Alipay */</style>
       <svg><title>Alipay</title></svg><noscript>Alipay</noscript><select><option>Alipay</select>`,
    );
    await expect.poll(() => texts(page)).toEqual(['Taobao']);
  });

  it('are marked once per section, in the first that can be seen', async () => {
    const page = await openBody(
      `<p hidden>Alipay</p><p>Alipay and Alipay</p><h2>Two</h2><p style="display:none">Alipay</p><p>Alipay</p>`,
    );
    await expect.poll(() => texts(page)).toEqual(['Alipay', 'Alipay']);
  });

  it('are read across inline tags, never across block edges', async () => {
    const page = await openBody(
      `<p>Ali<b>ba</b><i>ba</i> sells.</p><h2>x</h2><ul><li>Ali</li><li>pay</li></ul>
       <div>Tao</div><div>bao</div><p>Tao<wbr>bao<p>T&shy;mall`,
    );
    await expect.poll(() => texts(page)).toEqual(['Ali', 'ba', 'ba', 'Tao', 'bao', 'T\u00ADmall']);
  });

  it('go while their text is being written, however late that begins, and come back', async () => {
    const page = await markedPage('<p id="p">Pay with Alipay</p><p>Taobao</p>', ['Alipay', 'Taobao']);
    await page.evaluate(() => {
      const text = document.querySelector('#p');
      if (!(text instanceof HTMLElement)) throw new Error('No text');
      text.addEventListener('dblclick', () => {
        text.contentEditable = 'true';
        text.focus();
      });
      text.addEventListener('blur', () => (text.contentEditable = 'inherit'));
    });
    await page.click('#p', { count: 2 });
    await expect.poll(() => texts(page)).toEqual(['Taobao']);
    await page.$eval('#p', (text) => text instanceof HTMLElement && text.blur());
    await expect.poll(() => texts(page)).toEqual(['Alipay', 'Taobao']);
  });

  it('keep an editor as it is while it is typed into', async () => {
    const page = await markedPage('<p>Taobao</p><div id="e" contenteditable><p>x</p></div>', ['Taobao']);
    await page.click('#e p');
    await page.keyboard.type('We use Alipay here ');
    expect(await page.$eval('#e', (editor) => editor.outerHTML.replaceAll('&nbsp;', ' '))).toContain(
      'We use Alipay here',
    );
    expect(await texts(page)).toEqual(['Taobao']);
    expect(await page.$eval('#e', (editor) => editor.querySelectorAll('*').length)).toBe(1);
  });
});

/** What is painted in all frames of a page. */
const inFrames = async (page: Page): Promise<string[]> => {
  const found = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame.evaluate(() =>
          [...CSS.highlights.values()].flatMap((highlight) =>
            [...highlight].map(({ startContainer, startOffset, endOffset }) =>
              (startContainer.textContent ?? '').slice(startOffset, endOffset),
            ),
          ),
        ),
      ),
  );
  return found.flat().toSorted();
};

describe('frames', () => {
  it('are marked: srcdoc, about:blank, blob, sandboxed', async () => {
    const page = await browser.openPage(
      `<!doctype html><meta charset="utf-8"><body><iframe srcdoc="<p>Alipay"></iframe><iframe id="b"></iframe><iframe id="c"></iframe>
       <iframe sandbox srcdoc="<p>Taobao"></iframe>
       <script>document.querySelector('#b').contentDocument.body.append('Tmall');
         document.querySelector('#c').src = URL.createObjectURL(new Blob(['<p>Lazada'], { type: 'text/html' }));</script>`,
    );
    await expect.poll(() => inFrames(page)).toEqual(['Alipay', 'Lazada', 'Taobao', 'Tmall']);
  });
});
