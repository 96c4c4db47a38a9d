import { namesakeWords } from './word-lists.ts';

/**
 * Names inside addresses, handles, hashtags, file names, numbers and program code are not mentions. Judged only where a
 * name was found, by the run of characters without spaces around it.
 */

/** UTF-16 units looked at on each side; longer runs than this are no prose. */
const REACH = 80;
/** UTF-16 units back to the sign that opens a hashtag. */
const HASHTAG_REACH = 30;
/** Ends a run: space, brackets, quotes, and every character of a script without spaces. */
const BREAK = /[\s\u2e80-\ufeff\uff5f-\uffef"“”„«»()[\]{}<>|,;]/;

/** The last UTF-16 units before a place. */
const lastOf = (text: string, start: number, units: number): string =>
  text.slice(Math.max(0, start - units), start);

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

/** An address, or a header's own field, `x-alipay-env`. */
const ADDRESS_BEFORE = /:\/\/|@|^www\.|(?:^|\W)(?:www\.|x-)$/i;
const SIGN_BEFORE = /[@$~\\=`_]$/;
/** The sign of a command's option, `--alibaba`; newsrooms write `)--Alibaba`, lists `-Alibaba`. */
const OPTION_BEFORE = /^--?$/;
const SIGN_AFTER = /^(?:[@=`\\_]|::|\*\.\w|\.(?:[a-z0-9_]|[A-Z](?![a-z])))/;
/** The rest of the part of an e-mail address before its sign: "alipay-support@". */
const MAILBOX_AFTER = /^[\w.+-]+@\w/;
/** The rest of the name of a file or host: "aliexpress-orders.csv", "taobao-hauls.example". */
const FILE_AFTER = /^[-\w]+\.[a-z]\w{1,6}(?!\w)/;
/** The parts of a host or a file before its full stop. */
const HOST_BEFORE = /[\w-]\.$/;
/** A full stop with the space after it forgotten: "was bought.Alibaba said". */
const MISSING_SPACE = /(?:^|[^\w.])(?!(?:www|com|cn|net|org|m|api|open)\.$)[\p{Ll}]{2,}\.$/u;

/** UTF-16 units on each side in which signs make the text a program. */
const CODE_REACH = 40;
/** What programs write names as: small letters, or a number. */
const CODE_FORM = /^[a-z\d]+$/;
const CODE_NEAR = /[{}]|[=!]==?|\w ?= ?['"]|\w\(['"]|['"(]\);|\w\.\w+\(|TODO\(|from \w+ import |Error: '/;

/** Words that make a small-lettered, hyphened name the name of a package. */
const CODE_WORD_AFTER =
  /^-(?:sdk|api|cli|js|ts|java|php|python|py|go|node|client|plugin|core|easysdk|config|common|open|oss|ui|lib|kit|utils|loader|mcp|server|demo|spring|starter|nacos|druid|fastjson|credentials)\b|^-[a-z0-9]+-[a-z0-9]+|^-[\w-]+(?:[=~<>!]=|@)/;
const CODE_WORD_BEFORE =
  /(?:^|[^\w])(?:[a-z0-9]+-)*(?:node|react|native|cloud|php|vue|laravel|django|go|python|egg|koa|omniauth|passport|py|js|java|sdk|boot|flutter|ruby)-$/;

/** A call, `AliPay(appid=…`, or the scheme of an address: `jdbc:oceanbase://host`. */
const CALL_AFTER = /^(?:\((?:\)|\w+=)|:\/\/)/;

/** UTF-16 units back to a command that installs what follows, or a program's word that takes it in. */
const COMMAND_REACH = 24;
const COMMAND_BEFORE =
  /(?:^|\W)(?:from [\w.]+ import|pip3? install|\| grep|kubectl -n|npm i(?:nstall)?|yarn add|pnpm add|composer require|go get|brew install|docker pull) $/;

/** Services people put side by side with a slash, in small letters: "alipay/wechat". */
const SERVICES =
  'alipay|wechat(?: pay)?|weixin|taobao|tmall|1688|ali(?:express)?|temu|shein|jd|paypal|pdd|douyin|dhgate|lazada|shopee|' +
  'amazon|ebay|weidian|xianyu|meituan|didi|visa|mastercard|cash|wise|google|apple|tiktok';
const SERVICE = new RegExp(String.raw`^(?:${SERVICES})\b`, 'i');
const SERVICE_BEFORE = new RegExp(String.raw`(?:^|[^\w./])(?:${SERVICES})/$`, 'i');

const isSmallLatin = (form: string): boolean => /^[a-z0-9][a-z0-9 .'-]*$/.test(form) && /[a-z]/.test(form);

/** `Taobao/Tmall/1688`: three or more names in a row; parts of a path begin with a small letter or hold a full stop. */
function isRowOfNames(before: string, form: string, after: string): boolean {
  const parts = `${before}${form}${after}`.split('/');
  return (
    parts.length > 2 &&
    parts.every((part) => (/^[\p{Lu}\p{Lo}\d]/u.test(part) || SERVICE.test(part)) && !/[.:=?]\S/.test(part))
  );
}

/** The size of a model behind its name, as programs are told it: "run qwen2.5-coder:14b". */
const TAG_AFTER = /^(?:-[a-z]+)?:\d[\d.]*b\b/i;
/** The name of a model as hubs write it, `Qwen/Qwen2.5-VL-7B`: a number or a size follows a hyphen. */
const MODEL_AFTER = /^\/[\w.]+(?:-[\w.]+)*-\d/;
const SIZE_AFTER = /^-(?:[\w.]+-)*\d/;

/** `path/alibaba`, `github.com/alibaba`, `alibaba/nacos`, but not `Taobao/Tmall`. */
function isInPath(before: string, form: string, after: string): boolean {
  if (isRowOfNames(before, form, after)) return false;
  const small = isSmallLatin(form);
  if (before.endsWith('/')) {
    const left = before.slice(0, -1);
    if (/\w\.\w|\w:\d+$|\/\w*$/.test(left) || /^\/?[ru]$/.test(left) || SIZE_AFTER.test(after)) return true;
    if (small && !SERVICE_BEFORE.test(before)) return true;
  }
  if (!after.startsWith('/')) return false;
  if (MODEL_AFTER.test(after)) return true;
  const right = after.slice(1);
  if (/^\S*\w\.[a-z]/.test(right) || /^[\w-]*[/?=]/.test(right)) return true;
  if (/\.\w+$/.test(form)) return /^\w/.test(right);
  return small && /^[a-z]/.test(right) && !SERVICE.test(right);
}

/** UTF-16 units around a number that may say what it counts. */
const COUNT_REACH = 16;
const NUMBER_BEFORE =
  /(?:\d[.,:/\s–-]?|localhost:|[$€£¥￥₹₩№+]\s?|(?<![A-Za-z])(?!JD)[A-Z]{1,3}-|,\s[A-Z]{2}\s|(?:[房尾编編座牌机機话話卡单單学學工型代][号號]|房[间間]|密[码碼]|分[机機]|第)[:：]?\s?)$/;
const NUMBER_AFTER = /^(?:[.,:/–-]?\d|\s?[%°€£¥]|#(?:[,.\s]|$))/;

/** What makes a bare number a year, a date, a count or an address, beside the words that do so: “1 to 1688”, “1688 and 1689”. */
const COUNT_BEFORE =
  /(?:^|[^\p{L}])(?:(?:date[ds]?|dating|goes|traced) (?:back to|from|to)|(?<!\d)(?:\d\d? to|1[0-7]\d\d (?:to|and|or|und|bis|et|y|e|и)))\s$/iu;
const COUNT_AFTER =
  /^[\s-]?(?:[年号號元块塊円人个個米股万萬亿億路条室楼樓层層克斤吨噸]|[房页頁](?![产產贷貸面])|(?:and|or|to|und|bis|et|y|e|a|и) 1[0-7]\d\d(?!\d))/;
const WORD_BEFORE = /(?:^|[^\p{L}])([\p{L}°]+\.?)\s$/u;
const WORD_AFTER = /^[\s-]?(\p{L}+)/u;

/** Words that make it a site again: “search in 1688 app”. */
const SITE_AFTER =
  /^\s(?:app|site|website|web|platform|stores?|shops?|sellers?|suppliers?|factor(?:y|ies)|agents?|listings?|links?|and singles)(?![\p{L}])/iu;

/** Chinese hashtags end in a second sign, and text goes on right behind it: `#财报#阿里巴巴`. */
const CLOSED_HASHTAG = /[#＃][^#＃\s]+[#＃][^#＃\s]*$/;
const OPEN_HASHTAG = /[#＃][^#＃\s。，！？、：]*$/;

function isInHashtag(text: string, start: number): boolean {
  const before = lastOf(text, start, HASHTAG_REACH);
  return OPEN_HASHTAG.test(before) && !CLOSED_HASHTAG.test(before);
}

/** Whether a form that begins or ends in a digit is part of a number, or is one. */
function isNumber(text: string, start: number, end: number, form: string): boolean {
  const before = lastOf(text, start, COUNT_REACH);
  const after = text.slice(end, end + COUNT_REACH);
  if (/^\d/.test(form) && NUMBER_BEFORE.test(before)) return true;
  if (/\d$/.test(form) && NUMBER_AFTER.test(after)) return true;
  if (!/^\d+$/.test(form) || SITE_AFTER.test(after)) return false;
  return (
    COUNT_BEFORE.test(before) ||
    COUNT_AFTER.test(after) ||
    namesakeWords('counters').has(WORD_BEFORE.exec(before)?.[1]?.toLowerCase() ?? '') ||
    namesakeWords('counted').has(WORD_AFTER.exec(after)?.[1]?.toLowerCase() ?? '')
  );
}

/** Part of an address of the web or of mail, a handle, or the name of a file. */
const isInAddress = (before: string, form: string, after: string): boolean =>
  ADDRESS_BEFORE.test(before) ||
  SIGN_BEFORE.test(before) ||
  SIGN_AFTER.test(after) ||
  MAILBOX_AFTER.test(after) ||
  FILE_AFTER.test(after) ||
  (HOST_BEFORE.test(before) && !(/^[A-Z]/.test(form) && MISSING_SPACE.test(before))) ||
  isInPath(before, form, after);

/** Part of a hashtag, or of the tag of a model. */
const isInTag = (text: string, start: number, after: string): boolean =>
  TAG_AFTER.test(after) || isInHashtag(text, start);

/** Part of a command or a program: by the run it stands in, or by the signs farther around. */
function isInCode(text: string, start: number, end: number, before: string, after: string): boolean {
  const form = text.slice(start, end);
  return (
    CALL_AFTER.test(text.slice(end, end + CODE_REACH)) ||
    COMMAND_BEFORE.test(lastOf(text, start, COMMAND_REACH)) ||
    (isSmallLatin(form) &&
      (OPTION_BEFORE.test(before) || CODE_WORD_AFTER.test(after) || CODE_WORD_BEFORE.test(before))) ||
    (CODE_FORM.test(form) && CODE_NEAR.test(text.slice(Math.max(0, start - CODE_REACH), end + CODE_REACH)))
  );
}

/** Whether a name between these offsets stands in ordinary text. */
export function isProse(text: string, start: number, end: number): boolean {
  const before = text.slice(runStart(text, start), start);
  const after = text.slice(end, runEnd(text, end));
  const form = text.slice(start, end);
  return (
    !isInAddress(before, form, after) &&
    !isInTag(text, start, after) &&
    !isInCode(text, start, end, before, after) &&
    (/[^\d./]/.test(form) || !isNumber(text, start, end, form))
  );
}
