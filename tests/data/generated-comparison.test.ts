import { describe, expect, it } from 'vitest';
import type { EntryId } from '../../data/entry.ts';
import { generateComparison } from '../../data/generated-comparison.ts';
import { glossaryIn, written, type Glossary } from '../../data/glossary.ts';

const ENGLISH = glossaryIn('en');

function compare(left: EntryId, right: EntryId, glossary: Pick<Glossary, 'entries' | 'family'> = ENGLISH) {
  const pair = [written.get(left), written.get(right)];
  if (!pair[0] || !pair[1]) throw new Error(`No ${left} or ${right}`);
  return generateComparison(pair[0], pair[1], glossary, ({ kind }) => kind);
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

  it('is in the language of the glossary, figures of users and difference too', () => {
    const { rows, difference } = compare('amap', 'dingtalk', glossaryIn('es'));
    const cells = new Map(rows.map((row) => [row.label, row.cells]));
    expect(cells.get('definition')?.[0]).toContain('mapas y navegación');
    expect(cells.get('users')?.[0]).toMatch(/360 millones de usuarios diarios/);
    expect(cells.get('users')?.[1]).toMatch(/700 millones de usuarios/);
    expect(difference).toBeUndefined();
    expect(compare('618', 'black-friday', glossaryIn('es')).difference).toEqual({
      id: 'black-friday',
      of: '618',
      text: 'El Black Friday son las rebajas estadounidenses de noviembre.',
    });
  });

  it('shows no figure of a translation that was made from other facts', () => {
    const amap = glossaryIn('es').entries.get('amap');
    if (!amap) throw new Error('No amap');
    const other = { ...glossaryIn('es'), entries: new Map([['amap', { ...amap, facts: ['Otra cosa.'] }]]) };
    expect(compare('amap', 'dingtalk', other).rows.find(({ label }) => label === 'users')?.cells[0]).toBe(
      undefined,
    );
  });

  it('says which difference stays in English', () => {
    const [left, right] = ['618', 'black-friday'].map((id) => glossaryIn('es').entries.get(id));
    if (!left || !right) throw new Error('No such entries');
    const untold = { ...left, notSameAs: [{ id: right.id, difference: 'In June.', language: 'en' }] };
    const glossary = {
      ...glossaryIn('es'),
      entries: new Map([
        [untold.id, untold],
        [right.id, right],
      ]),
    };
    expect(compare('618', 'black-friday', glossary).difference).toMatchObject({
      text: 'In June.',
      language: 'en',
    });
  });
});
