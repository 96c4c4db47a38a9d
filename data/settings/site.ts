import type { Settings } from './settings.ts';

/** A hostname as rules have it: an address may end it with a full stop, "taobao.com.", and means the same. */
export const ruleFor = (hostname: string): string => hostname.replace(/\.+$/, '');

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
