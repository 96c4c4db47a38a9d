import { siteOf } from './site.ts';
import { typedParts } from './typed-parts.ts';

/** A line that is no hostname rule, and why. */
export type InvalidSiteLine = { line: number; text: string; reason: 'wildcard' | 'space' | 'not-a-site' };

/** What a reader typed or pasted as sites. */
export type ParsedSiteRules = { rules: string[]; invalid: InvalidSiteLine[] };

/** The longest hostname the domain name system allows, in characters (RFC 1035). */
const MAX_HOSTNAME_LENGTH = 253;

/** As browsers take it: one slash after `https:` does. */
const SCHEME = /^(?:https?:\/|[a-z][a-z0-9+.-]*:\/\/)/i;

const IPV4 = /^\d+(?:\.\d+){3}$/;

/** URL parsers let much more through, "taobao.com)" for one. */
const HOSTNAME = /^(?:(?!.*\.\.)[a-z0-9][a-z0-9._-]*|\[[0-9a-f:.]+\])$/;

const isSingleLabel = (rule: string): boolean => /^[^.[]+$/.test(rule);

/** Whether a hostname is what was typed. URL parsers take any number for an IPv4 address: "1688" for 0.0.6.152. */
const isAsTyped = (hostname: string, text: string): boolean =>
  !IPV4.test(hostname) ||
  text
    .replace(SCHEME, '')
    .split(/[/?#\\]/)
    .find(Boolean)
    ?.replace(/^.*@|:\d*$/g, '') === hostname;

/** The hostname of an address or of a bare name; undefined where it is none. */
function typedHostname(text: string): string | undefined {
  const hasScheme = SCHEME.test(text);
  const address = hasScheme ? text : `http://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  const rule = siteOf(hostname);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  if (!isWeb || hostname.length > MAX_HOSTNAME_LENGTH || !HOSTNAME.test(rule)) return undefined;
  if (!isAsTyped(rule, text)) return undefined;
  // A word alone is a site on an intranet, but more often half a name; "http" is what is left of "http//example.com".
  const isWord = isSingleLabel(rule) && rule !== 'localhost';
  return isWord && (!hasScheme || /^https?$/.test(rule)) ? undefined : rule;
}

function parsePart(text: string): { rule: string } | { reason: InvalidSiteLine['reason'] } {
  // `*.example.com` says what every rule means anyway.
  const name = text.replace(/^\*\./, '');
  if (/\s/.test(name)) return { reason: 'space' };
  if (name.includes('*')) return { reason: 'wildcard' };
  const rule = typedHostname(name);
  return rule === undefined ? { reason: 'not-a-site' } : { rule };
}

/**
 * Reads hostname rules, one per line or separated by commas: bare names, whole addresses, `*.example.com`, names with
 * letters beyond ASCII. Rules come back as browsers spell hostnames (lower case, punycode), without doubles.
 */
export function parseSiteRules(text: string): ParsedSiteRules {
  const rules = new Set<string>();
  const invalid: InvalidSiteLine[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries())
    for (const part of typedParts(line)) {
      const parsed = parsePart(part);
      if ('rule' in parsed) rules.add(parsed.rule);
      else invalid.push({ line: index + 1, text: part, reason: parsed.reason });
    }
  return { rules: [...rules], invalid };
}

/** A rule as it can be typed again: that for a site of one word, as intranets have them, needs its scheme. */
export const typedRule = (rule: string): string =>
  isSingleLabel(rule) && rule !== 'localhost' ? `http://${rule}/` : rule;

/**
 * A rule that was stored, as it would be if it were typed. What no rule can be typed for stays: browsers have sites under
 * stranger names, and what a reader put there is not thrown away.
 */
export function storedRule(rule: string): string {
  const { rules, invalid } = parseSiteRules(typedRule(rule));
  const [only] = rules;
  return only !== undefined && rules.length === 1 && invalid.length === 0 ? only : rule;
}
