import type { Mention } from '../platform/page-bridge.ts';
import { elementsAround } from './host.ts';

/** The element a mention's text begins in; that of the component where it stands in no element of its own. */
export function termElement({ ranges }: Mention): Element | undefined {
  const [element] = elementsAround(ranges[0]?.startContainer);
  return element;
}
