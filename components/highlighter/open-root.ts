import { extensionApi } from '../platform/extension-api.ts';
import { HOST_ATTRIBUTE } from '../platform/page-bridge.ts';
import type { OpenRoot } from './shadow-roots.ts';

/** Firefox gives elements, Chromium an API, to read closed shadow roots; TypeScript's types know neither. */
const firefoxRoot = (element: object): unknown =>
  'openOrClosedShadowRoot' in element ? element.openOrClosedShadowRoot : undefined;

const HTML = 'http://www.w3.org/1999/xhtml';

/** Told by its namespace: the first look at `HTMLElement` costs a page more than a hundred of these. */
const isHtml = (element: Element): element is HTMLElement => element.namespaceURI === HTML;

/** The shadow root of an element, open or closed; that of a card, of this frame or of one inside, is none of the page's. */
export const openRoot: OpenRoot = (element) => {
  if (element.hasAttribute(HOST_ATTRIBUTE)) return undefined;
  const root =
    firefoxRoot(element) ??
    (isHtml(element) ? extensionApi().dom?.openOrClosedShadowRoot(element) : undefined);
  return root instanceof ShadowRoot ? root : undefined;
};
