/**
 * The encodings that lists of words arrive in. Which of the last ones it is no bytes tell: a reader chooses them where
 * letters look wrong.
 */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
  'windows-1250',
  'windows-1251',
  'windows-1254',
] as const;

/** A label that `TextDecoder` takes. */
export type Encoding = (typeof ENCODINGS)[number];

/** Bytes looked at to tell UTF-16 without a mark from others. */
const SAMPLE_BYTES = 4_096;
/** In UTF-16 of Latin text nearly every second byte is zero, and few between; in any other text none is. */
const UTF16_ZERO_SHARE = 0.3;
const UTF16_STRAY_SHARE = 0.3;

function startsWith(bytes: Uint8Array, ...mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function zeroShare(bytes: Uint8Array, parity: 0 | 1): number {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = sample.reduce((sum, byte, index) => sum + (index % 2 === parity && byte === 0 ? 1 : 0), 0);
  return zeros / Math.max(1, sample.length / 2);
}

/**
 * In damaged UTF-8, at most one broken character for every two sound ones beyond ASCII. In GB18030 read as UTF-8
 * nearly every one is broken, and the other way round a damaged file would be read as other words.
 */
const DAMAGED_SHARE = 0.5;

const REPLACEMENT = 0xfffd;
const LAST_ASCII = 0x7f;

function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!text.includes('\uFFFD')) return true;
  let [broken, sound] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === REPLACEMENT) broken += 1;
    else if (unit > LAST_ASCII) sound += 1;
  }
  return broken <= sound * DAMAGED_SHARE;
}

/** Of bytes beyond ASCII. Nearly all of them in "Müller", few in Chinese, where a character has two that mostly both are. */
const ALONE_SHARE = 0.5;

/** Whether bytes beyond ASCII mostly have none beside them, as letters with accents do. */
function isWestern(bytes: Uint8Array): boolean {
  const isBeyond = (at: number): boolean => (bytes[at] ?? 0) > LAST_ASCII;
  let [beyond, alone] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    if (!isBeyond(at)) continue;
    beyond += 1;
    if (!isBeyond(at - 1) && !isBeyond(at + 1)) alone += 1;
  }
  return alone > beyond * ALONE_SHARE;
}

/** Byte-order mark first, then zero bytes, then UTF-8; what is left is Western or taken for GB18030. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const [even, odd] = [zeroShare(bytes, 0), zeroShare(bytes, 1)];
  if (odd > UTF16_ZERO_SHARE && even < odd * UTF16_STRAY_SHARE) return 'utf-16le';
  if (even > UTF16_ZERO_SHARE && odd < even * UTF16_STRAY_SHARE) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  return isWestern(bytes) ? 'windows-1252' : 'gb18030';
}
