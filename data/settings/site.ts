import type { Settings } from './settings.ts';

/** A hostname as rules have it: an address may end it with a full stop, "taobao.com.", and means the same. */
const ruleFor = (hostname: string): string => hostname.replace(/\.+$/, '');

/**
 * The rule for the whole site of a hostname: without `www.`, which is how addresses are written and not what people mean;
 * `www.com` is a site of its own.
 */
export const siteOf = (hostname: string): string => ruleFor(hostname).replace(/^www\.(?=.+\.)/, '');

/** The hostname of an origin; empty where it has none, as `null` has. */
export const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).hostname : '');

/** The hostname of an address; of one that has none, as a `blob:` has, that of the page which made it. */
export const hostnameOf = ({ hostname, origin }: Pick<URL, 'hostname' | 'origin'>): string =>
  hostname || hostOf(origin);

/** Whether a hostname rule ("taobao.com") covers a hostname: itself and its subdomains. */
export function siteCovers(rule: string, hostname: string): boolean {
  const name = ruleFor(hostname);
  return name === rule || name.endsWith(`.${rule}`);
}

/**
 * Whether pages of a hostname are marked under these settings.
 * @param now milliseconds since the epoch, for `pausedUntil`
 */
export function isOnAt(settings: Settings, hostname: string, now: number): boolean {
  if (!settings.enabled || settings.pausedUntil > now) return false;
  return settings.siteMode === 'only'
    ? settings.sitesOn.some((rule) => siteCovers(rule, hostname))
    : !settings.sitesOff.some((rule) => siteCovers(rule, hostname));
}
