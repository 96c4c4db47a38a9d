import { expect, it, vi } from 'vitest';
import { createMentionBook } from '../../../components/highlighter/mention-book.ts';
import { createPainter } from '../../../components/highlighter/painter.ts';

/** happy-dom has neither. */
function FakeStaticRange(this: object, init: StaticRangeInit): void {
  Object.assign(this, init);
}
vi.stubGlobal('StaticRange', FakeStaticRange);

vi.stubGlobal('Highlight', Set);

it('flashes a mention no longer than its text stands, whether it is marked or not', () => {
  const text = 'Paid with Alipay';
  const node = new Text(text);
  document.body.append(node);
  const segment = { text, runs: [{ node, from: 0, to: text.length, at: 0 }] };
  const [mention] = createMentionBook().write(segment, [
    { entryId: 'alipay', form: 'Alipay', start: 10, end: 16 },
  ]);
  if (!mention) throw new Error('No mention');
  const registry = new Map<string, Highlight>();
  const painter = createPainter({
    registry,
    createHighlight: () => new Highlight(),
    later: () => undefined,
    signal: new AbortController().signal,
  });
  const flashing = (): number => registry.get('which-ali-flash')?.size ?? 0;
  for (const marked of [[], [mention]]) {
    painter.show(marked);
    painter.flash(mention);
    expect(flashing()).toBe(1);
    painter.remove([mention]);
    expect(flashing()).toBe(0);
  }
});
