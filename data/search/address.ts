/** An address as it is pasted or typed: "https://www.alipay.com/en?x", "alipay.com:443/", "es.aliexpress.com". */
const ADDRESS = /^\s*(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?::\d+)?(?:[/?#]\S*)?\s*$/iu;

/** Shorter labels are of countries and languages, and no names: "es.", ".co.uk". */
const SHORTEST_NAME = 3;

/**
 * What an address may be looked for by, the best first: its host, those above it, without what stands before ("es.",
 * "www."), then each label alone. Empty for what is no address; the path of one tells nothing.
 */
export function hostsIn(query: string): string[] {
  const host = ADDRESS.exec(query)?.[1]?.toLowerCase();
  if (host === undefined) return [];
  const labels = host.split('.');
  const hosts = labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
  const names = labels.slice(0, -1).filter(({ length }) => length >= SHORTEST_NAME);
  return [...hosts, ...names.toReversed()];
}
