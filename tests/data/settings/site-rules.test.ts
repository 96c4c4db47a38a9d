import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSiteRules } from '../../../data/settings/site-rules.ts';
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
  ])('reads %s as %s', (text, rule) => {
    expect(parseSiteRules(text)).toEqual({ rules: [rule], invalid: [] });
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
