import { readFileSync } from 'node:fs';
import { vi, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type MessageFile = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;
const messages: MessageFile = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));

/** `getMessage` as browsers do it, over the English messages (the fake browser has none). */
function getMessage(key: string, substitutions: string | string[] = []): string {
  const entry = messages[key];
  if (!entry) return '';
  const values = [substitutions].flat();
  return entry.message
    .replace(
      /\$(\w+)\$/g,
      (whole, name: string) => entry.placeholders?.[name.toLowerCase()]?.content ?? whole,
    )
    .replace(/\$(\d)/g, (_, digit: string) => values[Number(digit) - 1] ?? '');
}

/** happy-dom has no XPath; the only one of page scripts asks for the text of the body (`joined-text.ts`). */
class BodyText {
  evaluate(): { stringValue: string } {
    return { stringValue: document.body?.textContent ?? '' };
  }
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('XPathEvaluator', BodyText);
  // Nor does it navigate.
  vi.stubGlobal('navigation', new EventTarget());
  const api = { ...fakeBrowser, i18n: { ...fakeBrowser.i18n, getMessage, getUILanguage: () => 'en' } };
  vi.stubGlobal('browser', api);
  vi.stubGlobal('chrome', api);
});
