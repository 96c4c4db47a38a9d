import { ruleFor } from './site.ts';

/** A line that is no hostname rule, and why. */
export type InvalidSiteLine = { line: number; text: string; reason: 'wildcard' | 'space' | 'not-a-site' };

/** What a reader typed or pasted as sites. */
export type ParsedSiteRules = { rules: string[]; invalid: InvalidSiteLine[] };

/** The longest hostname the domain name system allows, in characters (RFC 1035). */
const MAX_HOSTNAME_LENGTH = 253;

/** The hostname of an address or of a bare name; undefined where it is none. */
function typedHostname(text: string): string | undefined {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  return isWeb && hostname && hostname.length <= MAX_HOSTNAME_LENGTH ? ruleFor(hostname) : undefined;
}

function parseLine(text: string): { rule: string } | { reason: InvalidSiteLine['reason'] } {
  // `*.example.com` says what every rule means anyway; `www.` is how addresses are copied, not what people mean.
  const name = text.replace(/^\*\./, '');
  if (/\s/.test(name)) return { reason: 'space' };
  if (name.includes('*')) return { reason: 'wildcard' };
  const rule = typedHostname(name)?.replace(/^www\.(?=.+\.)/, '');
  return rule && /^[a-z0-9[]/.test(rule) ? { rule } : { reason: 'not-a-site' };
}

/**
 * Reads hostname rules, one per line or separated by commas: bare names, whole addresses, `*.example.com`, names with
 * letters beyond ASCII. Rules come back as browsers spell hostnames (lower case, punycode), without doubles.
 */
export function parseSiteRules(text: string): ParsedSiteRules {
  const rules = new Set<string>();
  const invalid: InvalidSiteLine[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries())
    for (const part of line.split(/[,;]/)) {
      const trimmed = part.trim();
      if (!trimmed) continue;
      const parsed = parseLine(trimmed);
      if ('rule' in parsed) rules.add(parsed.rule);
      else invalid.push({ line: index + 1, text: trimmed, reason: parsed.reason });
    }
  return { rules: [...rules], invalid };
}
