import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSiteRules, storedRule, typedRule } from '../../../data/settings/site-rules.ts';
import { siteEdit } from '../../../data/settings/site-edit.ts';
import { siteCovers } from '../../../data/settings/site.ts';
import { DEFAULT_SETTINGS } from '../../../data/settings/settings.ts';

describe('parseSiteRules', () => {
  it.each([
    ['taobao.com', 'taobao.com'],
    ['  TaoBao.COM  ', 'taobao.com'],
    ['https://www.nytimes.com/2024/a?b#c', 'nytimes.com'],
    ['*.example.org', 'example.org'],
    ['http://localhost:8080/x', 'localhost'],
    ['192.168.0.1', '192.168.0.1'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['user:secret@host.example', 'host.example'],
    ['trailing.example.', 'trailing.example'],
    ['www.com', 'www.com'],
    ['https://www.google.com/maps/@52.5,13.4,12z', 'google.com'],
    ['google.com/maps/@52.5,13.4,12z', 'google.com'],
    ['https://www.nytimes.com/2025/a,b.html', 'nytimes.com'],
    ['https://x.org/a;jsessionid=1', 'x.org'],
    ['https://x.org?q=a.com,b.com', 'x.org'],
    ['https://zh.wikipedia.org/wiki/甲、乙', 'zh.wikipedia.org'],
    ['https:/taobao.com', 'taobao.com'],
    ['http://wiki/page', 'wiki'],
    ['localhost', 'localhost'],
    ['http://admin@10.0.0.1:8080/', '10.0.0.1'],
    ['[2001:db8::1]', '[2001:db8::1]'],
    ['a_b.example', 'a_b.example'],
    ['淘宝。中国', 'xn--pbt173b.xn--fiqs8s'],
  ])('reads %s as %s', (text, rule) => {
    expect(parseSiteRules(text)).toEqual({ rules: [rule], invalid: [] });
  });

  it.each([
    '1688',
    '13.4',
    '0x7f.1',
    '010.0.0.1',
    'https://1688/',
    '12z',
    'taobao',
    'http//taobao.com',
    'https://https://taobao.com',
    'taobao.com)',
    '"taobao.com"',
    'taobao..com',
    '-taobao.com',
    '.com',
    '::1',
  ])('does not make another site of %s', (text) => {
    expect(parseSiteRules(text)).toEqual({ rules: [], invalid: [{ line: 1, text, reason: 'not-a-site' }] });
  });

  it.each([
    ['taobao.com，tmall.com', ['taobao.com', 'tmall.com']],
    ['taobao.com、tmall.com；1688.com', ['taobao.com', 'tmall.com', '1688.com']],
    ['https://taobao.com/a，tmall.com', ['taobao.com', 'tmall.com']],
    ['https://a.com,b.com,https://c.com/,d.com', ['a.com', 'b.com', 'c.com', 'd.com']],
    ['a.com, https://b.com,c.com', ['a.com', 'b.com', 'c.com']],
    ['https://a.com/x,https://b.com/y;www.c.com', ['a.com', 'b.com', 'c.com']],
    ['https://a.com/x, b.com/y,', ['a.com', 'b.com']],
  ])('tells the sites of %s apart', (text, rules) => {
    expect(parseSiteRules(text)).toEqual({ rules, invalid: [] });
  });

  it('takes many at once, without doubles, and says which lines it cannot take', () => {
    expect(parseSiteRules('a.com, b.com;a.com\r\n\nmy bank\nfoo.*\nftp://c.com\nd.com')).toEqual({
      rules: ['a.com', 'b.com', 'd.com'],
      invalid: [
        { line: 3, text: 'my bank', reason: 'space' },
        { line: 4, text: 'foo.*', reason: 'wildcard' },
        { line: 5, text: 'ftp://c.com', reason: 'not-a-site' },
      ],
    });
  });

  it('turns any text into rules that cover themselves and read the same again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (text) => {
        for (const rule of parseSiteRules(text).rules) {
          expect(siteCovers(rule, rule)).toBe(true);
          expect(parseSiteRules(rule).invalid).toEqual([]);
        }
      }),
    );
  });
});

describe('a rule that is stored', () => {
  it.each([
    ['HTTPS://WWW.Taobao.com/', 'taobao.com'],
    ['*.tmall.com', 'tmall.com'],
    ['www.shop.example', 'shop.example'],
    ['wiki', 'wiki'],
    ['localhost', 'localhost'],
    ['10.0.0.1', '10.0.0.1'],
  ])('that reads %s is the rule %s', (text, rule) => expect(storedRule(text)).toBe(rule));

  it.each(["it's.example", 'foo.*', 'a.com b.com', 'a.com,b.com', '1688', ''])(
    'stays %j where no rule can be typed for it',
    (text) => expect(storedRule(text)).toBe(text),
  );

  it('can be typed again', () => {
    for (const rule of ['a.com', 'wiki', 'localhost', '10.0.0.1', '[2001:db8::1]'])
      expect(parseSiteRules(typedRule(rule))).toEqual({ rules: [rule], invalid: [] });
  });
});

describe('a hostname that ends in a full stop', () => {
  it('is covered as without', () => {
    expect(siteCovers('news.example', 'news.example.')).toBe(true);
    expect(siteCovers('news.example', 'www.news.example.')).toBe(true);
    expect(siteCovers('news.example', 'oldnews.example.')).toBe(false);
  });

  it('is switched off and on as without', () => {
    expect(siteEdit(DEFAULT_SETTINGS, 'news.example.', false)).toEqual({
      add: { sitesOff: ['news.example'] },
    });
    const off = { ...DEFAULT_SETTINGS, sitesOff: ['news.example'] };
    expect(siteEdit(off, 'news.example.', true)).toEqual({ remove: { sitesOff: ['news.example'] } });
  });
});

describe('a hostname that begins with www.', () => {
  const at = 'www.shop.example';

  it.each<[how: string, rules: string[]]>([
    ['for the whole site', ['shop.example']],
    ['as it was saved before', ['www.shop.example']],
    ['both ways', ['shop.example', 'www.shop.example']],
  ])('is switched on and off %s', (_, rules) => {
    const off = { ...DEFAULT_SETTINGS, sitesOff: [...rules, 'other.example'] };
    expect(siteEdit(off, at, true)).toEqual({ remove: { sitesOff: rules } });
    const only = { ...DEFAULT_SETTINGS, siteMode: 'only', sitesOn: [...rules, 'other.example'] } as const;
    expect(siteEdit(only, at, false)).toEqual({ remove: { sitesOn: rules } });
  });

  it('makes a rule for the site, as typing it does', () => {
    expect(siteEdit(DEFAULT_SETTINGS, at, false)).toEqual({ add: { sitesOff: ['shop.example'] } });
    const only = { ...DEFAULT_SETTINGS, siteMode: 'only' } as const;
    expect(siteEdit(only, at, true)).toEqual({ add: { sitesOn: ['shop.example'] } });
    expect(siteEdit(DEFAULT_SETTINGS, 'www.com', false)).toEqual({ add: { sitesOff: ['www.com'] } });
  });
});
