/** What a node is, told by its number: a page's own classes may be other ones, and asking for them costs more. */

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;
