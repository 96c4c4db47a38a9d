import type { TextMention } from '../../data/find-mentions.ts';

const MARK = /\[\[([^|\]]+)\|([^\]]+)\]\]/g;

/** Reads a text in which mentions are written `[[Alibaba|alibaba-group]]`. */
export function readMarked(marked: string): { text: string; mentions: TextMention[] } {
  let text = '';
  let at = 0;
  const mentions: TextMention[] = [];
  for (const { 0: whole, 1: form = '', 2: entryId = '', index } of marked.matchAll(MARK)) {
    text += marked.slice(at, index);
    mentions.push({ entryId, start: text.length, end: text.length + form.length });
    text += form;
    at = index + whole.length;
  }
  return { text: text + marked.slice(at), mentions };
}

/** Writes a text with its mentions in the same way. */
export function writeMarked(text: string, mentions: readonly TextMention[]): string {
  let marked = '';
  let at = 0;
  for (const { entryId, start, end } of mentions) {
    marked += `${text.slice(at, start)}[[${text.slice(start, end)}|${entryId}]]`;
    at = end;
  }
  return marked + text.slice(at);
}
