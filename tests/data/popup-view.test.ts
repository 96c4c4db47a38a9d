import { describe, expect, it } from 'vitest';
import {
  canGoBack,
  placeNow,
  readPlace,
  reducePopup,
  startState,
  viewOf,
  type PopupAction,
} from '../../data/popup-view.ts';

const sent = (place: string): PopupAction => ({ type: 'sent', place });
const after = (...actions: PopupAction[]) => actions.reduce(reducePopup, readPlace(''));

describe('popup view', () => {
  it('goes back the way it came, then clears the query, then has nothing to take back', () => {
    let state = after(
      { type: 'typed', query: 'alipai' },
      { type: 'opened', id: 'alipay' },
      { type: 'opened', id: 'ant-group' },
    );
    expect(viewOf(state)).toEqual({ name: 'card', id: 'ant-group' });
    state = reducePopup(state, { type: 'back' });
    expect(viewOf(state)).toEqual({ name: 'card', id: 'alipay' });
    state = reducePopup(state, { type: 'back' });
    expect(state).toEqual({ query: 'alipai', views: [] });
    state = reducePopup(state, { type: 'back' });
    expect(canGoBack(state)).toBe(false);
  });

  it('takes typing as a new search', () => {
    const state = after({ type: 'opened', id: 'alipay' }, { type: 'typed', query: 't' });
    expect(viewOf(state).name).toBe('search');
  });

  it('shows above what is open what it is sent, and a search instead of it', () => {
    const state = after(sent('#/entry/alipay'), sent('#/compare/alipay/taobao'));
    expect(viewOf(reducePopup(state, { type: 'back' }))).toEqual({ name: 'card', id: 'alipay' });
    expect(reducePopup(state, sent('#/search/zfb'))).toEqual({ query: 'zfb', views: [], sent: true });
  });

  it.each<PopupAction>([
    { type: 'back' },
    { type: 'typed', query: 'z' },
    { type: 'opened', id: 'taobao' },
    { type: 'compared', pair: ['alipay', 'taobao'] },
  ])('was no longer sent what the reader goes to by $type', (step) => {
    expect(after(sent('#/entry/alipay')).sent).toBe(true);
    expect(after(sent('#/entry/alipay'), step).sent).toBeUndefined();
  });

  it.each(['#/entry/own%3Aa%2Fb', '#/compare/alipay/taobao', '#/compare//', '#/search/a%2Fb%20%23%3F'])(
    'is at %s again when it starts there',
    (place) => {
      expect(placeNow(readPlace(place))).toBe(place);
    },
  );

  it('starts at its place, or at what was typed before it could', () => {
    expect(startState('#/entry/alipay', '')).toEqual(readPlace('#/entry/alipay'));
    expect(startState('#/entry/alipay', 'zf')).toEqual({ query: 'zf', views: [] });
  });

  it('opens no card twice in a row, and picks a pair in one step', () => {
    const twice = after({ type: 'opened', id: 'alipay' }, { type: 'opened', id: 'alipay' });
    expect(twice.views).toHaveLength(1);
    const pair = after(
      { type: 'compared', pair: ['alipay', undefined] },
      { type: 'compared', pair: ['alipay', 'taobao'] },
    );
    expect(pair.views).toEqual([{ name: 'compare', pair: ['alipay', 'taobao'] }]);
  });

  it.each([
    ['#/entry/alipay', { query: '', views: [{ name: 'card', id: 'alipay' }] }],
    ['#/compare/alipay/taobao', { query: '', views: [{ name: 'compare', pair: ['alipay', 'taobao'] }] }],
    ['#/search/%E6%94%AF%E4%BB%98%E5%AE%9D', { query: '支付宝', views: [] }],
    ['#/search/%E6', { query: '%E6', views: [] }],
    ['#/nowhere', { query: '', views: [] }],
  ])('starts at %s', (hash, state) => {
    expect(readPlace(hash)).toEqual(state);
  });
});
