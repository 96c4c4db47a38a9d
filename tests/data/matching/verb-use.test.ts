import { expect, it } from 'vitest';
import { isVerb } from '../../../data/matching/verb-use.ts';

/** Where `[…]` stands around the name. */
function judge(marked: string): boolean {
  const start = marked.indexOf('[');
  return isVerb(marked.replace(/[[\]]/g, ''), start, marked.indexOf(']') - 1);
}

it.each([
  ['just [wechat] me when you land', 'what is done'],
  ["don't you dare [Alipay] me", 'what is done'],
  ['could you [alipay] him the rest?', 'what is done'],
  ['go there and [wechat] them', 'what is done'],
  ['[wechat] it to me, ok?', 'what is done'],
  ['Here in May? [WeChat] me when you land', 'what is done'],
  ["no, I won't [Alipay] you the deposit", 'what is done'],
  ['the answer is: just [taobao] it.', 'what is done'],
  ["PM me, don't [WeChat] my mum", 'what is done'],
  ['[百度]一下“发烧吃什么”', 'what is done'],
  ["we'll [taobao] the rest of the furniture", 'what is done'],
  ["My landlord [Alipay]'d me the deposit", 'what is done'],
  ["half of it is stuff we [Taobao]'d in one weekend", 'what is done'],
  ["we also [taobao]'d a sofa", 'what is done'],
  ["That [Taobao]'d be full of fakes is known", 'where'],
  ['昨晚又[淘宝]了一堆', 'what is done'],
  ['说法打架，我[百度]了半天', 'what is done'],
  ['有空[微信]我一下？', 'what is done'],
  ['照片一会儿[微信]你，别催', 'what is done'],
  ['不懂就[百度]一下。', 'what is done'],
  ['I paid with [alipay] the other day', 'where'],
  ['let [WeChat] me alone', 'where'],
  ['with Alipay and [WeChat] you can pay', 'where'],
  ['whether Alipay or [WeChat] it does not matter', 'where'],
  ['en [aliexpress] me llegó roto', 'where'],
  ['[Temu] me gusta mucho', 'where'],
  ['In the [WeChat] you use at home', 'where'],
  ['found on [taobao] it took a week', 'where'],
  ['when I go to [taobao] the search fails', 'where'],
  ['钱已经到[支付宝]了一半', 'where'],
  ['在[淘宝]一下买了三件', 'where'],
  ['[微信]你懂的，能聊天', 'where'],
  ['用[微信]我付不了。', 'where'],
])('%s tells %s', (marked, told) => {
  expect(judge(marked)).toBe(told === 'what is done');
});
