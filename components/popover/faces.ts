/** What a sentence is made of: each character costs a face once more, at its first use. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzáéíóñ0123456789.,;:()%-–·’“”';

/**
 * The faces a card is set in: how, the token of their family in theme.css, and what is written in them. The first use of
 * each takes a page 1 to 20 ms (Chromium 156 and Firefox 153 on Debian); all at once in a card's first layout, 13 to 40.
 */
export const FACES = [
  ['14px', '--font', `${LETTERS}ǎ←`],
  ['600 20px', '--font', LETTERS],
  ['500 17px', '--font-hans', '阿里'],
  ['15px', '--font-hant', '寶'],
  ['600 13px', '--font', LETTERS],
  ['italic 13px', '--font', LETTERS],
  ['500 12px', '--font', LETTERS],
  ['13px', '--font', LETTERS],
  ['500 13px', '--font', LETTERS],
  ['12px', '--font', LETTERS],
  ['600 12px', '--font', LETTERS],
] as const;

/** What a canvas offers to bring a face in without a node in the page. */
export type TextMeter = Pick<CanvasTextDrawingStyles, 'font'> & { measureText: (text: string) => unknown };

/** Brings in the next face; false once all are there. */
export type LoadFace = () => boolean;

/**
 * @param css has the tokens
 * @param createMeter asked when the first face is loaded; `null` where the page's window gives none
 */
export function createFaces(css: string, createMeter: () => TextMeter | null): LoadFace {
  const waiting = [...FACES];
  let meter: TextMeter | null | undefined;
  return () => {
    const [style, token, text] = waiting.shift() ?? [];
    const family = token && new RegExp(`${token}:([^;}]+)`).exec(css)?.[1]?.trim();
    if (family) {
      meter ??= createMeter();
      if (meter) {
        meter.font = `${style} ${family}`;
        meter.measureText(text ?? '');
      }
    }
    if (waiting.length === 0) meter = undefined;
    return waiting.length > 0;
  };
}
