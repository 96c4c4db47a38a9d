/** Elements whose text is no text of the page, as a selector. */
export const BULK = 'script,style,noscript,textarea,template';

/**
 * UTF-16 units from which a text is asked whether it is bulk before it is read; shorter ones cost less to read than to ask
 * about.
 */
export const BULK_LENGTH = 2_000;
