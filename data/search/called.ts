import type { Entry } from '../entry.ts';

/** "WeChat (Weixin)" → "WeChat": what it is called in a phrase. */
export const shortNameOf = ({ headword }: Entry): string => headword.replace(/\s*\(.*\)|\s*\/.*/, '');

/**
 * What an entry is called: "Xianyu" and "Idle Fish" of "Xianyu (Idle Fish)", the first name it is marked by, and names
 * that begin its own.
 */
export function calledOf(entry: Entry): string[] {
  const [, inBrackets = ''] = /\(([^()]*)\)/.exec(entry.headword) ?? [];
  const texts = entry.names.map(({ text }) => text);
  // "Wukong (Alibaba)" is not called Alibaba.
  const others = texts.includes(inBrackets) ? [inBrackets] : [];
  const short = shortNameOf(entry);
  // "Tianhong" of Tianhong Asset Management.
  const shorter = texts.filter((text) => short.startsWith(`${text} `));
  return [short, ...others, ...texts.slice(0, 1), ...shorter];
}
