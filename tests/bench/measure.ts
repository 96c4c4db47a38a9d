import { setTimeout as pause } from 'node:timers/promises';
import { TimeoutError, type CDPSession, type Page, type Protocol } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/driver/launch.ts';
import { startWeb } from '../../scripts/driver/web.ts';
import type { Contender } from './contenders.ts';

/** What an extension's page script cost one page. */
export type PageCost = {
  /** ms of sampled CPU with one of its frames on the stack. */
  cpu: number;
  /** ms; each unbroken run of samples inside the extension (a pre-empted process counts too). */
  stretches: number[];
  /** MB of JavaScript heap after a collection. */
  heap: number;
  /** Ranges in the highlight registry and elements of the page's own count more than without it. */
  marks: number;
  /** The page's own DOM. */
  dom: string;
};

/** µs between two samples of the profiler. */
const SAMPLING = 100;
/** ms a page is watched after its `load` at least. */
const WATCHED = 800;
/** ms of a look at whether the main thread still works, and the ms of work in it that are none of a reader in turns. */
const LOOK = 400;
const IDLE_WORK = 10;
/** ms after which a page that an extension keeps from loading is given up. */
export const GIVEN_UP = 20_000;

/** ms of CPU and the unbroken runs, of samples with an extension's frame on the stack. */
function insideExtension(profile: Protocol.Profiler.Profile): Pick<PageCost, 'cpu' | 'stretches'> {
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const children = new Set(profile.nodes.flatMap((node) => node.children ?? []));
  const own = new Set<number>();
  const visit = (id: number, isInside: boolean): void => {
    const node = byId.get(id);
    if (!node) return;
    const isOwn = isInside || node.callFrame.url.startsWith('chrome-extension://');
    if (isOwn) own.add(id);
    for (const child of node.children ?? []) visit(child, isOwn);
  };
  for (const { id } of profile.nodes) if (!children.has(id)) visit(id, false);

  const stretches: number[] = [];
  let cpu = 0;
  let run = 0;
  for (const [index, id] of (profile.samples ?? []).entries()) {
    const ms = (profile.timeDeltas?.[index + 1] ?? 0) / 1000;
    if (own.has(id)) {
      cpu += ms;
      run += ms;
    } else if (run > 0) {
      stretches.push(run);
      run = 0;
    }
  }
  return { cpu, stretches: run > 0 ? [...stretches, run] : stretches };
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)?.value ?? 0;
}

/** Waits until the main thread is idle: a contender may read a large page in turns. Gives up after 20 s. */
async function settle(session: CDPSession): Promise<void> {
  const work = async (): Promise<number> => (await metric(session, 'TaskDuration')) * 1000;
  let before = await work();
  for (let waited = 0; waited < GIVEN_UP; waited += LOOK) {
    await pause(LOOK);
    const now = await work();
    if (now - before < IDLE_WORK) return;
    before = now;
  }
}

/** A browser with one extension (or none) on a web of the given pages. */
export type BenchBrowser = {
  /** Opens a page and measures the extension on it; `undefined` when the page did not load within 20 s. */
  cost(html: string): Promise<PageCost | undefined>;
  /** ms of main-thread work per frame of a page that changes one text in each of 120 frames. */
  frame(html: string): Promise<number>;
  /** Opens a page for measures of its own; the extension's origin ends in `/`. */
  open(html: string): Promise<Page>;
  openOwn(file: string): Promise<Page>;
  close(): Promise<void>;
};

export async function openBench(executable: string, contender: Contender | undefined): Promise<BenchBrowser> {
  let html = '';
  const web = await startWeb((url) =>
    url.pathname === '/page' ? { body: html, type: 'text/html; charset=utf-8' } : undefined,
  );
  const { browser, extensionOrigin } = await launchBrowser({
    kind: 'chromium',
    executable,
    proxyPort: web.port,
    // Only ours opens a welcome page when it is installed.
    ...(contender ? { extension: contender.folder, firstRun: contender.isOurs } : {}),
  });
  /** ms for the background of a just installed extension to be done with its start. */
  const warmUp = 1500;
  await pause(warmUp);

  async function open(source: string): Promise<Page> {
    html = source;
    const page = await browser.newPage();
    await page.goto('http://bench.example/page', { waitUntil: 'load' });
    return page;
  }

  async function cost(source: string): Promise<PageCost | undefined> {
    html = source;
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: SAMPLING });
    await session.send('Profiler.start');
    try {
      await page.goto('http://bench.example/page', { waitUntil: 'load', timeout: GIVEN_UP });
    } catch (error) {
      if (error instanceof TimeoutError) return undefined;
      throw error;
    }
    await pause(WATCHED - LOOK);
    await settle(session);
    const { profile } = await session.send('Profiler.stop');
    const dom = await page.evaluate(() => {
      const markup = document.documentElement.outerHTML;
      let hash = 0;
      for (let index = 0; index < markup.length; index++)
        hash = (Math.imul(hash, 31) + markup.charCodeAt(index)) | 0;
      return `${markup.length}:${hash}`;
    });
    const marks = await page.evaluate(() => {
      let count = document.querySelectorAll('mark').length;
      for (const highlight of CSS.highlights.values()) count += highlight.size;
      return count;
    });
    await session.send('HeapProfiler.collectGarbage');
    const heap = (await metric(session, 'JSHeapUsedSize')) / 1e6;
    await page.close();
    return { ...insideExtension(profile), heap, marks, dom };
  }

  async function frame(source: string): Promise<number> {
    const page = await open(source);
    // The scan of 20,000 mentions is over, and the page stands where a reader would be.
    await pause(2500);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    await pause(1000);
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    const before = await metric(session, 'TaskDuration');
    const frames = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const text = document.getElementById('tick')?.firstChild;
          let count = 0;
          const step = (): void => {
            if (text) text.nodeValue = String(++count);
            if (count < 120) requestAnimationFrame(step);
            else resolve(count);
          };
          requestAnimationFrame(step);
        }),
    );
    const after = await metric(session, 'TaskDuration');
    await page.close();
    return ((after - before) * 1000) / frames;
  }

  return {
    cost,
    frame,
    open,
    async openOwn(file) {
      const page = await browser.newPage();
      await page.goto(extensionOrigin + file);
      return page;
    },
    async close() {
      await browser.close();
      await web.close();
    },
  };
}
