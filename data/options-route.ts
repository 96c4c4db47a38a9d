import { decodePart } from './address-part.ts';
import { BROWSE_ORDERS, type BrowseOrder } from './browse.ts';
import type { EntryId } from './entry.ts';

/** A place on the options page; each has an address that can be bookmarked. */
export type OptionsRoute =
  /** With a section: the settings read from there. */
  | { place: 'settings'; section?: string }
  | { place: 'glossary'; order: BrowseOrder }
  | { place: 'entry'; id: EntryId }
  | { place: 'map'; form: 'drawing' | 'list' }
  /** With an id: that own entry open for editing. */
  | { place: 'own'; id?: EntryId };

/** Reads the part of the address after `#`; whatever is unknown leads to the settings. */
export function parseRoute(hash: string): OptionsRoute {
  const [place, detail = ''] = hash.replace(/^#?\/?/, '').split('/');
  if (place === 'glossary')
    return { place, order: BROWSE_ORDERS.find((order) => order === detail) ?? 'family' };
  if (place === 'entry' && detail) return { place, id: decodePart(detail) };
  if (place === 'own' && detail) return { place, id: decodePart(detail) };
  if (place === 'map') return { place, form: detail === 'list' ? 'list' : 'drawing' };
  if (place === 'own') return { place };
  return place === 'settings' && detail ? { place, section: detail } : { place: 'settings' };
}

/** The address of a place within the options page, from `#` on. */
export function routeHash(route: OptionsRoute): string {
  if (route.place === 'glossary') return `#/glossary/${route.order}`;
  if (route.place === 'entry') return `#/entry/${encodeURIComponent(route.id)}`;
  if (route.place === 'own' && route.id !== undefined) return `#/own/${encodeURIComponent(route.id)}`;
  if (route.place === 'settings' && route.section !== undefined) return `#/settings/${route.section}`;
  if (route.place === 'map' && route.form === 'list') return '#/map/list';
  return `#/${route.place}`;
}

/** The address of a place for who is elsewhere, without the origin of the extension. */
export const optionsAddress = (route: OptionsRoute): string => `options.html${routeHash(route)}`;
