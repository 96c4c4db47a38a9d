import { describe, expect, it } from 'vitest';
import { entries } from '../../data/compiled/entries.js';
import type { EntryId } from '../../data/entry.ts';
import { createFamily } from '../../data/family.ts';
import { generateComparison } from '../../data/generated-comparison.ts';

const byId = new Map(entries.map((entry) => [entry.id, entry]));
const family = createFamily(entries);

function compare(left: EntryId, right: EntryId) {
  const pair = [byId.get(left), byId.get(right)];
  if (!pair[0] || !pair[1]) throw new Error(`No ${left} or ${right}`);
  return generateComparison(
    pair[0],
    pair[1],
    family,
    (id) => byId.get(id)?.headword ?? id,
    ({ kind }) => kind,
  );
}

describe('a generated comparison', () => {
  it('puts owner, year, users and site of two entries side by side', () => {
    const { rows } = compare('amap', 'dingtalk');
    const cells = new Map(rows.map((row) => [row.label, row.cells]));
    expect(cells.get('owner')).toEqual(['Alibaba Group', 'Alibaba Token Hub']);
    expect(cells.get('since')).toEqual(['2002', '2014']);
    expect(cells.get('users')?.[0]).toMatch(/360 million daily users/);
    expect(cells.get('users')?.[1]).toMatch(/700 million users/);
    expect(cells.get('site')?.[0]).toMatch(/^[a-z.]+$/);
  });

  it('leaves out a row of which neither side is known', () => {
    expect(compare('jack-ma', 'joe-tsai').rows.map(({ label }) => label)).not.toContain('users');
  });

  it('tells the difference where either entry does, and the path between them', () => {
    expect(compare('alipay', 'alibaba-group').difference?.text).toBeTruthy();
    expect(compare('cainiao', 'jack-ma').path?.map(({ edge, forward }) => [edge.type, forward])).toEqual([
      ['owned-by', true],
      ['founder-of', false],
    ]);
  });
});
