import { FOLLOWING, hasElements } from './node-kinds.ts';

/** Headings begin a section. */
const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading i]';

/** Parts of a page that are a section by themselves where they hold no heading before the text. */
const PARTS = 'article,main,[role=article i],[role=main i]';

/** Finds the section a node stands in, named by the element that begins it. */
export type Sections = { sectionOf(node: Node): Node };

/**
 * Reads the headings once; make a new one after the page changed. A section runs from one heading to the next, or is
 * an `article` or `main` without headings before the node.
 */
export function createSections(): Sections {
  const headingsOf = new WeakMap<Node, Element[]>();

  const headingBefore = (root: Node & ParentNode, node: Node): Element | undefined => {
    let headings = headingsOf.get(root);
    if (!headings) headingsOf.set(root, (headings = [...root.querySelectorAll(HEADINGS)]));
    let low = 0;
    let high = headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const heading = headings[middle];
      if (!heading) break;
      // What stands in the heading follows it, too.
      if (heading.compareDocumentPosition(node) & FOLLOWING) low = middle + 1;
      else high = middle;
    }
    return headings[low - 1];
  };

  return {
    sectionOf(node) {
      const root = node.getRootNode();
      if (!hasElements(root)) return root;
      const heading = headingBefore(root, node);
      const part = node.parentElement?.closest(PARTS);
      if (part && !(heading && part.contains(heading))) return part;
      return heading ?? root;
    },
  };
}
