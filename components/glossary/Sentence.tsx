import type { ComponentChildren } from 'preact';
import { t, type MessageKey } from '../platform/i18n.ts';

/** Private-use characters stand for the parts while the browser fills in the message. */
const FIRST_MARKER = 0xe000;

/**
 * A message whose substitutions are elements: `Run by $1` with a link. Translations may put the parts in any order.
 *
 * @param children what stands for `$1`, `$2` …
 */
export function Sentence({ message, children }: { message: MessageKey; children: ComponentChildren }) {
  const parts = [children].flat();
  const markers = parts.map((_, index) => String.fromCodePoint(FIRST_MARKER + index));
  const pieces = t(message, ...markers).split(/([\uE000-\uE0FF])/u);
  return (
    <>
      {pieces.map((piece) => {
        const part = markers.indexOf(piece);
        return part < 0 ? piece : parts[part];
      })}
    </>
  );
}
