import type { CDPSession, Page } from 'puppeteer-core';
import type { Box } from './marks.ts';
import { until } from './until.ts';

/**
 * Looking into the popover. Its shadow root is closed to the page, and so to scripts a driver runs there; the browsers'
 * debugging protocols hand out closed roots nevertheless, each in its own way.
 */

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isList = (value: unknown): value is unknown[] => Array.isArray(value);

/** Answers `undefined` for closed roots that are not an open popover (the page may have its own). */
const wrap = (read: string, argument: unknown): string =>
  `function (given) {
    const root = this instanceof ShadowRoot ? this : given;
    const isOpen = root.host.matches(':popover-open') || root.querySelector(':popover-open');
    return isOpen ? JSON.stringify({ value: (${read})(root, ${JSON.stringify(argument) ?? 'undefined'}) }) : undefined;
  }`;

type DomNode = {
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
  shadowRootType?: string;
  backendNodeId: number;
};

const closedRoots = (node: DomNode): DomNode[] => [
  ...(node.shadowRootType === 'closed' ? [node] : []),
  ...[...(node.shadowRoots ?? []), ...(node.children ?? []), node.contentDocument]
    .filter((child) => child !== undefined)
    .flatMap(closedRoots),
];

async function insideChromium(session: CDPSession, declaration: string): Promise<string | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  for (const { backendNodeId } of closedRoots(root)) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    if (object.objectId === undefined) continue;
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: declaration,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    if (typeof result.value === 'string') return result.value;
  }
  return undefined;
}

/** The WebDriver BiDi connection and context of a page: puppeteer has them, its types do not. */
type Bidi = { send: (method: string, parameters: unknown) => Promise<unknown>; context: string };

function bidiOf(page: Page): Bidi {
  const browser = page.browser();
  const connection: unknown = 'connection' in browser ? browser.connection : undefined;
  const frame = page.mainFrame();
  const context: unknown = Reflect.get(frame, '_id');
  if (!isRecord(connection) || typeof connection['send'] !== 'function' || typeof context !== 'string')
    throw new Error('puppeteer no longer shows its BiDi connection');
  const { send } = connection;
  return {
    context,
    send: (method, parameters) => Promise.resolve(send.call(connection, method, parameters)),
  };
}

/** What shows above the page, also within its open shadow roots: the only places where a popover's root can be. */
const OPEN_POPOVERS = `() => {
  const found = [];
  const look = (root) => {
    found.push(...root.querySelectorAll(':popover-open'));
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) look(shadowRoot);
  };
  look(document);
  return found;
}`;

/** Shared ids of the closed roots of these elements, as BiDi writes them. */
function closedSharedIds({ value: elements }: Record<string, unknown>): string[] {
  return (isList(elements) ? elements : []).flatMap((element) => {
    const value = isRecord(element) && isRecord(element['value']) ? element['value'] : {};
    const root = isRecord(value['shadowRoot']) ? value['shadowRoot'] : {};
    const isClosed = isRecord(root['value']) && root['value']['mode'] === 'closed';
    return isClosed && typeof root['sharedId'] === 'string' ? [root['sharedId']] : [];
  });
}

/** The remote value in the answer to a `script.callFunction`. */
function remoteValue(answer: unknown): Record<string, unknown> {
  const outcome = isRecord(answer) && isRecord(answer['result']) ? answer['result'] : {};
  if (!isRecord(outcome['result'])) throw new Error(`Firefox: ${JSON.stringify(answer)}`);
  return outcome['result'];
}

async function insideFirefox({ send, context }: Bidi, declaration: string): Promise<string | undefined> {
  const call = async (functionDeclaration: string, more: object): Promise<Record<string, unknown>> =>
    remoteValue(
      await send('script.callFunction', {
        functionDeclaration,
        awaitPromise: false,
        target: { context },
        ...more,
      }),
    );
  // Of the elements alone: to write down a whole card takes Firefox 60 ms.
  const popovers = await call(OPEN_POPOVERS, {
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  for (const sharedId of closedSharedIds(popovers)) {
    const { value } = await call(declaration, { arguments: [{ sharedId }] });
    if (typeof value === 'string') return value;
  }
  return undefined;
}

/**
 * Runs a function of the page's world on the open popover's shadow root.
 * @param read gets the root and `argument` (JSON); like `page.evaluate` it may use nothing from outside itself
 * @returns its JSON answer, `undefined` when no popover is open
 */
export async function inPopover<A, T>(
  page: Page,
  read: (root: ShadowRoot, argument: A) => T,
  argument: A,
): Promise<T | undefined> {
  const json = await runInside(page, wrap(read.toString(), argument));
  if (json === undefined) return undefined;
  const { value }: { value: T } = JSON.parse(json);
  return value;
}

async function runInside(page: Page, declaration: string): Promise<string | undefined> {
  // Only the BiDi browser shows its connection.
  if ('connection' in page.browser()) return insideFirefox(bidiOf(page), declaration);
  const session = await page.createCDPSession();
  try {
    return await insideChromium(session, declaration);
  } finally {
    await session.detach();
  }
}

/** The text a reader sees in the open popover; `undefined` when none is open. */
export const popoverText = (page: Page): Promise<string | undefined> =>
  inPopover(
    page,
    (root) =>
      [...root.children]
        .filter((child) => child instanceof HTMLElement && child.tagName !== 'STYLE')
        .map((child) => (child instanceof HTMLElement ? child.innerText : ''))
        .join('\n')
        .trim(),
    undefined,
  );

/** Where the card stands in the viewport: the box of the dialog; `undefined` when none is open. */
export const popoverBox = (page: Page): Promise<Box | undefined> =>
  inPopover(
    page,
    (root) => {
      // The host covers the viewport; the card is in it. The one at the pointer comes after a pinned one.
      const element = [...root.querySelectorAll('[role="dialog"]')].at(-1) ?? root.host;
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    },
    undefined,
  );

/** Where a button or link of the open popover stands, found by its label or the start of its text. */
const popoverControlBox = (page: Page, label: string): Promise<Box | undefined> =>
  inPopover(
    page,
    (root, wanted) => {
      const control = [...root.querySelectorAll('button, a, input, select, textarea, summary')].find(
        (each) =>
          each.getAttribute('aria-label') === wanted ||
          (each instanceof HTMLElement && each.innerText.trim().startsWith(wanted)),
      );
      if (!control) return undefined;
      control.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = control.getBoundingClientRect();
      return { x, y, width, height };
    },
    label,
  );

/**
 * Clicks a control of the open popover with the real mouse, once it is there and stands still: a card may be looked up,
 * and what is above a control may still be laid out.
 * @throws Error when no popover is open or it has no such control
 */
export async function clickInPopover(page: Page, label: string): Promise<void> {
  let before = '';
  const box = await until(async () => {
    const found = await popoverControlBox(page, label);
    if (!found)
      throw new Error(`No "${label}" in the popover: ${(await popoverText(page)) ?? 'none is open'}`);
    const place = JSON.stringify(found);
    const isStill = place === before;
    before = place;
    return isStill && found;
  });
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Whether a popover is open and has done fading in. */
export const popoverStands = (page: Page): Promise<boolean | undefined> =>
  inPopover(page, (root) => root.getAnimations().length === 0, undefined);
