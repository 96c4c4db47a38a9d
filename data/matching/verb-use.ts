/**
 * Names people use as verbs, "just wechat me", "我百度了一下": what they do is told, not where. Judged only where a name was
 * found.
 */

/** UTF-16 units looked at on each side. */
const REACH = 12;

/** Whom it is done to, also where nobody is said to do it: "Alipay'd me the deposit". */
const DONE_AFTER = /^['’]?e?d (?:me|him|her|us|them|the|my|it)\b/;
const DOING_BEFORE =
  /(?:^|[.!?] |\b(?:just|please|pls|and|then|or|will|can|could|gonna|let's|i|we|you) |['’](?:ll|d) )$/i;
const DOING_AFTER = /^ (?:me|him|her|us|them|it)\b/;
/** "We'll taobao the rest." */
const WILL_BEFORE = /(?:\b(?:will|can|could|gonna) |['’](?:ll|d) )$/i;
const WILL_AFTER = /^ (?:the|my|your|some|it|this|that|an?)\b/;

/** "到支付宝了", "在淘宝一下买了三件": a place after all. */
const PLACE_BEFORE = /[在到用上从從開开给給]$/;
const HAN_AFTER =
  /^(?:[了过過][一半好几幾很个個]|[我你您](?:一下|[哈吧哦呗，。！？]|$)|一下(?:[嘛吧，。！？]|$))/;

/** Whether what stands between these offsets is a verb. */
export function isVerb(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const form = text.slice(start, end);
  const after = text.slice(end, end + REACH);
  if (HAN_AFTER.test(after)) return !PLACE_BEFORE.test(before);
  if (DONE_AFTER.test(after)) return true;
  return (
    form === form.toLowerCase() &&
    ((DOING_BEFORE.test(before) && DOING_AFTER.test(after)) ||
      (WILL_BEFORE.test(before) && WILL_AFTER.test(after)))
  );
}
