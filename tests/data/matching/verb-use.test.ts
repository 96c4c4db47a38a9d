import { expect, it } from 'vitest';
import { isVerb } from '../../../data/matching/verb-use.ts';

/** Where `[…]` stands around the name. */
function judge(marked: string): boolean {
  const start = marked.indexOf('[');
  return isVerb(marked.replace(/[[\]]/g, ''), start, marked.indexOf(']') - 1);
}

it.each([
  'just [wechat] me when you land',
  'could you [alipay] him the rest?',
  'go there and [wechat] them',
  '[wechat] it to me, ok?',
  'Here in May? [WeChat] me when you land',
  "no, I won't [Alipay] you the deposit",
  'the answer is: just [taobao] it.',
  "we'll [taobao] the rest of the furniture",
  "My landlord [Alipay]'d me the deposit",
  '昨晚又[淘宝]了一堆',
  '说法打架，我[百度]了半天',
  '有空[微信]我一下？',
  '照片一会儿[微信]你，别催',
  '不懂就[百度]一下。',
])('%s tells what is done', (marked) => {
  expect(judge(marked)).toBe(true);
});

it.each([
  'I paid with [alipay] the other day',
  'let [WeChat] me alone',
  'with Alipay and [WeChat] you can pay',
  'whether Alipay or [WeChat] it does not matter',
  'en [aliexpress] me llegó roto',
  '[Temu] me gusta mucho',
  'In the [WeChat] you use at home',
  'found on [taobao] it took a week',
  'when I go to [taobao] the search fails',
  '钱已经到[支付宝]了一半',
  '在[淘宝]一下买了三件',
  '[微信]你懂的，能聊天',
  '用[微信]我付不了。',
])('%s tells where', (marked) => {
  expect(judge(marked)).toBe(false);
});
