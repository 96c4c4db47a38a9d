/** What a sentence is made of: each character costs a face once more, at its first use. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzáéíóñ0123456789.,;:()%-–·’“”';

type Face = readonly [style: string, text?: string, token?: string];

/**
 * The faces a card is set in: how, what is written in them and the token of their family in theme.css. The first use of
 * each takes a page 1 to 20 ms (Chromium 156 and Firefox 153 on Debian); all at once in a card's first layout, 13 to 40.
 */
export const FACES: readonly Face[] = [
  ['14px', `${LETTERS}ǎ←`],
  ['600 20px'],
  ['500 17px', '阿里', '--font-hans'],
  ['15px', '寶', '--font-hant'],
  ['600 13px'],
  ['italic 13px'],
  ['500 12px'],
  ['13px'],
  ['500 13px'],
  ['12px'],
  ['600 12px'],
];

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
    const [style, text = LETTERS, token = '--font'] = waiting.shift() ?? [];
    const family = new RegExp(`${token}:([^;}]+)`).exec(css)?.[1]?.trim();
    if (style && family) {
      meter ??= createMeter();
      if (meter) {
        meter.font = `${style} ${family}`;
        meter.measureText(text);
      }
    }
    return waiting.length > 0;
  };
}
