/** Longest query looked at, in UTF-16 units; what is longer was pasted and is cut. */
export const QUERY_LIMIT = 160;
