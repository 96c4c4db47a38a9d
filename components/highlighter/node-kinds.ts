/** What a node is, told by its number: a page's own classes may be other ones, and asking for them costs more. */

/** Of any namespace, such as SVG. */
export const isElement = (node: Node): node is Element => node.nodeType === 1;
/** Without CDATA sections, which the class `Text` would let in: their number is 4. */
export const isText = (node: Node): node is Text => node.nodeType === 3;
/** Elements, documents and fragments, such as shadow roots. */
export const hasElements = (node: Node): node is Node & ParentNode =>
  isElement(node) || node.nodeType === 9 || node.nodeType === 11;

/** Whether a node stands in the page; in a frame inside of it, it is another's. */
export const isHere = (node: Node): boolean => node.isConnected && node.ownerDocument === document;

/** `DOCUMENT_POSITION_…`, by their numbers: the names are long, and stay so when they are minified. */
export const DISCONNECTED = 1;
export const FOLLOWING = 4;
