import { describe, expect, it } from 'vitest';
import { hostsIn } from '../../../data/search/address.ts';

describe('an address is looked for', () => {
  it.each([
    ['alipay.com', ['alipay.com', 'alipay']],
    [' https://ES.AliExpress.com:443/item?x#y ', ['es.aliexpress.com', 'aliexpress.com', 'aliexpress']],
    ['http://amazon.co.uk/', ['amazon.co.uk', 'co.uk', 'amazon']],
    ['https://tongyi.aliyun.com', ['tongyi.aliyun.com', 'aliyun.com', 'aliyun', 'tongyi']],
  ])('%s by its hosts and labels', (query, hosts) => {
    expect(hostsIn(query)).toEqual(hosts);
  });

  it.each(['alipay', 'alipay. com', 'is alipay.com safe', '1.5', 'jack@alibaba-inc.com', 'ant group...', ''])(
    'not in %s',
    (query) => {
      expect(hostsIn(query)).toEqual([]);
    },
  );
});
