/**
 * Names inside addresses, handles, hashtags, file names and program code are not mentions. Judged only where a name was
 * found, by the run of characters without spaces around it.
 */

/** UTF-16 units looked at on each side; longer runs than this are no prose. */
const REACH = 80;
const BREAK = /[\s\u2e80-\ufeff\uff5f-\uffef"“”„«»()[\]{}<>|,;]/;

function runStart(text: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < REACH && !BREAK.test(text.charAt(at - 1))) at--;
  return at;
}

function runEnd(text: string, end: number): number {
  let at = end;
  while (at < text.length && at - end < REACH && !BREAK.test(text.charAt(at))) at++;
  return at;
}

/** Ends in something an address or a package name goes on from: `@`, `#`, `_`, `$`, `www.`, `com.`, `path/`. */
const CODE_BEFORE = /(?:[@#_$~\\=`]|:\/\/\S*|[\w-]\.|\w\.\w+\/\S*)$/;
/** Begins with something a name in prose is not followed by: `_id`, `.js`, `/path`, `@host`, `()`, `::`. */
const CODE_AFTER = /^(?:[_@=`\\]|\.[a-z0-9]|\/[^\s]*[.=?]|\(\)|::|-(?:sdk|api|cli|js|java|py|php)\b)/;

/** Whether a name between these offsets stands in ordinary text. */
export function isProse(text: string, start: number, end: number): boolean {
  const before = text.slice(runStart(text, start), start);
  const after = text.slice(end, runEnd(text, end));
  return !CODE_BEFORE.test(before) && !CODE_AFTER.test(after);
}
