import { describe, expect, it } from 'vitest';
import { optionsAddress, parseRoute, routeHash, type OptionsRoute } from '../../data/options-route.ts';

const ROUTES: [hash: string, route: OptionsRoute][] = [
  ['#/settings', { place: 'settings' }],
  ['#/settings/backup', { place: 'settings', section: 'backup' }],
  ['#/glossary/pinyin', { place: 'glossary', order: 'pinyin' }],
  ['#/entry/alipay', { place: 'entry', id: 'alipay' }],
  ['#/map', { place: 'map', form: 'drawing' }],
  ['#/map/list', { place: 'map', form: 'list' }],
  ['#/own', { place: 'own' }],
  ['#/own/own%3Aa%2Fb', { place: 'own', id: 'own:a/b' }],
];

describe('places on the options page', () => {
  it.each(ROUTES)('are read from %s and written to it', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
    expect(routeHash(route)).toBe(hash);
    expect(optionsAddress(route)).toBe(`options.html${hash}`);
  });

  it.each<[string, OptionsRoute]>([
    ['', { place: 'settings' }],
    ['#/nowhere', { place: 'settings' }],
    ['#/entry', { place: 'settings' }],
    ['#/entry/50%', { place: 'entry', id: '50%' }],
    ['#/glossary', { place: 'glossary', order: 'family' }],
    ['#/glossary/none', { place: 'glossary', order: 'family' }],
  ])('make the best of %s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });
});
