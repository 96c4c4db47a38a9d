/** `element.matches()` of any element: in Chromium a form gives its fields before its methods, also one named “matches”. */
export const matchesSelector = (element: Element, selectors: string): boolean =>
  Element.prototype.matches.call(element, selectors);
