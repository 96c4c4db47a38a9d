import type { ListEdit } from './setting-lists.ts';
import type { Settings } from './settings.ts';
import { siteCovers, siteOf } from './site.ts';

/**
 * The change that turns marking on or off on a site, whichever way the reader's rules are kept. Turning it on takes away
 * every rule that covers the hostname, also one for its whole domain.
 */
export function siteEdit(settings: Settings, hostname: string, on: boolean): ListEdit {
  const rule = siteOf(hostname);
  const covers = (each: string): boolean => siteCovers(each, hostname);
  if (settings.siteMode === 'only')
    return on ? { add: { sitesOn: [rule] } } : { remove: { sitesOn: settings.sitesOn.filter(covers) } };
  return on ? { remove: { sitesOff: settings.sitesOff.filter(covers) } } : { add: { sitesOff: [rule] } };
}
