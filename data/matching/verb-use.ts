/**
 * Names people use as verbs, "just wechat me", "我百度了一下": what they do is told, not where. Judged only where a name was
 * found.
 */

/** UTF-16 units looked at on each side. */
const REACH = 12;

/** Whom it is done to, also where nobody is said to do it: "Alipay'd me the deposit". */
const DONE_AFTER = /^['’]?e?d (?:me|him|her|us|them|the|my|it)\b/;
/** "Stuff we Taobao'd in one weekend": of an app, nobody says "had" or "would". */
const DONE_BEFORE = /\b(?:I|we|you|they|he|she)(?: (?:also|just|then|even|already))? $/i;
/** With what is going to be done in a group of its own: "we'll taobao the rest". */
const DOING_BEFORE =
  /(?:\b(?:just|please|pls|dare|let's)|(\b(?:will|can|could|gonna)|['’](?:ll|d)|n['’]t)) $/i;
const DOING_AFTER = /^ (?:me|you|him|her|us|them|it)\b/;
/** "And wechat them", but "with Alipay and WeChat you can pay". */
const NEXT_BEFORE = /\b(?:and|then|or|i|we|you) $/i;
const NEXT_AFTER = /^ (?:me|him|us|them)\b/;
/** "Lamp broke? Taobao it." "WeChat me when you land": Spanish goes on in other words after "me". */
const START_BEFORE = /(?:^|[.!?“"] ?)$/;
const START_AFTER =
  /^ (?:me|him|her|us|them|it)(?:[.!?,]| (?:when|if|once|at|the|your|before|after|later|to)\b)/;
const OWN_AFTER = /^ (?:my|your)\b/;
const WILL_AFTER = /^ (?:the|some|this|that|an?)\b/;

/** "到支付宝了", "在淘宝一下买了三件": a place after all. */
const PLACE_BEFORE = /[在到用上从從開开给給]$/;
const HAN_AFTER =
  /^(?:[了过過][一半好几幾很个個]|[我你您](?:一下|[哈吧哦呗，。！？]|$)|一下(?:[嘛吧，。！？“「]|$))/;

/** Whether what stands between these offsets is a verb. */
export function isVerb(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const form = text.slice(start, end);
  const after = text.slice(end, end + REACH);
  if (HAN_AFTER.test(after)) return !PLACE_BEFORE.test(before);
  if (DONE_AFTER.test(after) || (DONE_BEFORE.test(before) && /^['’]?e?d\b/.test(after))) return true;
  const [doing, will] = DOING_BEFORE.exec(before) ?? [];
  return (
    (doing !== undefined && DOING_AFTER.test(after)) ||
    (NEXT_BEFORE.test(before) && NEXT_AFTER.test(after)) ||
    (START_BEFORE.test(before) && START_AFTER.test(after)) ||
    (will !== undefined && (OWN_AFTER.test(after) || (form === form.toLowerCase() && WILL_AFTER.test(after))))
  );
}
