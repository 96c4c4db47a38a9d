import { decodePart } from './address-part.ts';
import type { EntryId } from './entry.ts';

/** Two entries to compare, while they are chosen. */
export type Pair = readonly [EntryId | undefined, EntryId | undefined];

/** What popup and side panel show; each step forward is kept, so that Back and Escape retrace it. */
export type PopupView = { name: 'search' } | { name: 'card'; id: EntryId } | { name: 'compare'; pair: Pair };

/** What was typed and what was opened since. */
export type PopupState = {
  query: string;
  /** The search lies at the bottom, whatever was opened above it. */
  views: readonly PopupView[];
  /** Something else had it shown, so that the focus may be elsewhere. */
  sent?: true;
};

/** What the reader does in popup or side panel, or where another part of the extension sends the panel. */
export type PopupAction =
  | { type: 'typed'; query: string }
  | { type: 'opened'; id: EntryId }
  | { type: 'compared'; pair: Pair }
  /** Something else has it show a place. */
  | { type: 'sent'; place: string }
  | { type: 'back' };

/** What is shown: the view opened last, or the search. */
export const viewOf = ({ views }: PopupState): PopupView => views.at(-1) ?? { name: 'search' };

/** What an action leads to: typing closes all that is open, a comparison takes the place of another. */
export function reducePopup(state: PopupState, action: PopupAction): PopupState {
  const { query, views } = state;
  if (action.type === 'typed') return { query: action.query, views: [] };
  if (action.type === 'opened') {
    const view = viewOf(state);
    if (view.name === 'card' && view.id === action.id) return state;
    return { query, views: [...views, { name: 'card', id: action.id }] };
  }
  if (action.type === 'compared') {
    const before = viewOf(state).name === 'compare' ? views.slice(0, -1) : views;
    return { query, views: [...before, { name: 'compare', pair: action.pair }] };
  }
  if (action.type === 'sent') return { ...goTo(state, readPlace(action.place)), sent: true };
  // Back from the search itself clears it; after that the browser's own Escape closes the popup.
  return views.length > 0 ? { query, views: views.slice(0, -1) } : { query: '', views };
}

/** A card or comparison comes above what is open; a search takes its place, as typing does. */
function goTo(state: PopupState, place: PopupState): PopupState {
  const view = viewOf(place);
  if (view.name === 'card') return reducePopup(state, { type: 'opened', id: view.id });
  return view.name === 'compare' ? reducePopup(state, { type: 'compared', pair: view.pair }) : place;
}

/** Where it begins: at the place it was opened for, unless something was typed before that could be shown. */
export const startState = (hash: string, typed: string): PopupState =>
  typed === '' ? readPlace(hash) : { query: typed, views: [] };

/** Whether Back has anything to take back. */
export const canGoBack = ({ query, views }: PopupState): boolean => views.length > 0 || query !== '';

/** Where a query is answered, see `readPlace`. */
export const searchPlace = (query: string): string => `#/search/${encodeURIComponent(query)}`;

/** Where an open card or comparison stands, see `readPlace`. */
export function placeOf(view: Exclude<PopupView, { name: 'search' }>): string {
  if (view.name === 'card') return `#/entry/${encodeURIComponent(view.id)}`;
  return `#/compare/${view.pair.map((id = '') => encodeURIComponent(id)).join('/')}`;
}

/** Where all that is shown now is shown again. */
export function placeNow(state: PopupState): string {
  const view = viewOf(state);
  return view.name === 'search' ? searchPlace(state.query) : placeOf(view);
}

/**
 * Reads a place, the end of an address: `#/entry/alipay`, `#/compare/alipay/taobao`, `#/search/zhifubao`.
 * Anything else is the empty search.
 */
export function readPlace(hash: string): PopupState {
  const [place, first, second] = hash.replace(/^#\//, '').split('/').map(decodePart);
  if (place === 'entry' && first) return { query: '', views: [{ name: 'card', id: first }] };
  if (place === 'compare')
    return { query: '', views: [{ name: 'compare', pair: [first || undefined, second || undefined] }] };
  return { query: place === 'search' ? (first ?? '') : '', views: [] };
}
