import { beforeEach, describe, expect, it } from 'vitest';
import { batchesOf } from '../../../components/highlighter/text-batches.ts';

beforeEach(() => document.body.replaceChildren());

/** Builds paragraphs of texts, without white space between them, as minified pages come. */
function paragraphs(...texts: string[]): HTMLElement {
  for (const text of texts) document.body.appendChild(document.createElement('p')).textContent = text;
  return document.body;
}

const joined = (root: Node): string => [...batchesOf(root)].map((batch) => batch.joined).join('');

describe('batchesOf', () => {
  it.each([
    ['a full stop and a name', 'Ask for PZ-401.', 'Alipay takes it.', '\nAlipay'],
    ['two words', 'Pay with', 'Alipay', '\nAlipay'],
    ['a sign and a name', 'support@', 'alipay', '\nalipay'],
    ['Chinese and Chinese', '我在京东', '方便买', '\n方便买'],
  ])('never joins %s over a block edge', (_, first, second, expected) => {
    expect(joined(paragraphs(first, second))).toContain(expected);
  });

  it('joins a name that tags split', () => {
    const body = paragraphs('');
    const [paragraph] = body.children;
    for (const text of ['Ali', 'pay']) paragraph?.appendChild(document.createElement('b')).append(text);
    expect(joined(body)).toContain('Alipay');
  });
});
