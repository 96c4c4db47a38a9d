import type { Settings } from './settings.ts';

/** Whether a hostname rule ("taobao.com") covers a hostname: itself and its subdomains. */
export const siteCovers = (rule: string, hostname: string): boolean =>
  hostname === rule || hostname.endsWith(`.${rule}`);

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
