import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type MessageFile = Record<
  string,
  { message: string; description: string; placeholders?: Record<string, { content: string }> }
>;

const LOCALES = 'public/_locales';
const read = (locale: string): MessageFile =>
  JSON.parse(readFileSync(`${LOCALES}/${locale}/messages.json`, 'utf8'));
const english = read('en');

/** What a message has filled in, in whatever order its language puts it. */
const slots = (message: string): string[] => (message.match(/\$\w+\$|\$\d|%s/g) ?? []).toSorted();

describe('the interface messages', () => {
  const others = readdirSync(LOCALES).filter((locale) => locale !== 'en');

  it('are there in more than one language', () => expect(others).toContain('es'));

  it.each(others)('%s has every key, and fills in what English does', (locale) => {
    const messages = read(locale);
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(english).toSorted());
    for (const [key, { message, description, placeholders }] of Object.entries(messages)) {
      expect([key, message === '']).toEqual([key, false]);
      expect([key, slots(message)]).toEqual([key, slots(english[key]?.message ?? '')]);
      expect([key, placeholders]).toEqual([key, english[key]?.placeholders]);
      expect([key, (description ?? '') === '']).toEqual([key, false]);
    }
  });

  it.each(['en', ...others])('%s keeps to what stores and browsers cut off', (locale) => {
    const { extensionName, extensionDescription, dateMonths } = read(locale);
    expect(extensionName?.message.length).toBeLessThanOrEqual(75);
    expect(extensionDescription?.message.length).toBeLessThanOrEqual(132);
    expect(dateMonths?.message.split(' ')).toHaveLength(12);
  });
});
