import { describe, expect, it } from 'vitest';
import { highlightRanges } from '../../../data/search/search-highlight.ts';

const marked = (query: string, form: string): string =>
  highlightRanges(query, form)
    .toReversed()
    .reduce(
      (text, [start, end]) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
      form,
    );

describe('highlightRanges', () => {
  it.each([
    ['alip', '[Alip]ay'],
    ['pay', 'Ali[pay]'],
    ['ali bay', '[Ali]p[ay]'],
    ['zhifubao', '[zhi] [fu] [bao]'],
    ['alibabá', '[Alibaba] Cloud'],
    ['alip', 'Damai'],
    ['alibaba vs tencent', '[Alibaba] Cloud'],
    ['alibaba clo', '[Alibaba Clo]ud'],
    ['borrow cash in alipay', '[borrow] money [in alipay]'],
    ['korean e wallet', 'Digital [wallet]'],
    ['nothing of it', 'Taobao'],
    ['', 'Taobao'],
  ])('marks what “%s” has of %s', (query, form) => {
    expect(marked(query, form.replaceAll(/[[\]]/g, ''))).toBe(form);
  });
});
