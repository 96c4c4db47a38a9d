import { describe, expect, it } from 'vitest';
import { names } from '../../../data/compiled/names.js';
import { packedNames } from '../../../data/compiled/packedNames.js';
import { openPackedNames } from '../../../data/matching/packed-index.ts';
import { packNames } from '../../../data/matching/packed-names.ts';

const index = openPackedNames(packedNames);
const sites = names
  .filter(({ show }) => show !== 'search-only')
  .flatMap(({ id, ownHosts }) => ownHosts.map((host) => ({ id, host })));

describe('the owners of a site', () => {
  it.each(sites)('$host: $id', ({ id, host }) => {
    expect(index.ownersOf(host)).toContain(id);
    expect(index.ownersOf(`www.${host}`)).toContain(id);
  });

  it.each(['example.org', 'taobao', 'nottaobao.com', 'taobao.com.example.org'])('nobody: %s', (host) => {
    expect(index.ownersOf(host).size).toBe(0);
  });

  it('is each entry that calls it its own', () => {
    const rest = {
      show: 'always',
      group: 'alibaba',
      names: [],
      never: [],
      ownHosts: ['shared.example'],
    } as const;
    const both = openPackedNames(packNames(['one-shop', 'other-shop'].map((id) => ({ id, ...rest }))));
    expect([...both.ownersOf('www.shared.example')]).toEqual(['one-shop', 'other-shop']);
  });
});
