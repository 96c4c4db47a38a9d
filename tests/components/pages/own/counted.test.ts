import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { counted, figure } from '../../../../components/pages/own/counted.ts';

const speak = (language: string): void => {
  vi.stubGlobal('browser', {
    ...browser,
    i18n: {
      getUILanguage: () => language,
      getMessage: (key: string, values: string[]) => [key, ...values].join(' '),
    },
  });
};

it.each(['es', 'es-ES', 'es-419', 'es-MX'])('groups digits in Spanish (%s) as the texts of the glossary do', (language) => {
  speak(language);
  expect([1, 999, 2800, 18_200, 100_000].map(figure)).toEqual(['1', '999', '2800', '18\u00a0200', '100\u00a0000']);
  expect(counted(100_000, 'ownSelectedOne', 'ownSelected')).toBe('ownSelected 100\u00a0000');
  expect(counted(1, 'ownSelectedOne', 'ownSelected')).toBe('ownSelectedOne 1');
});

it('groups digits otherwise as the browser does', () => {
  speak('en');
  expect(figure(100_000)).toBe((100_000).toLocaleString());
});

it.each(['ownSelected', 'glossaryHits', 'ownMoreLines'])('%s has words of its own for one in Spanish', (many) => {
  const messages: Record<string, { message: string }> = JSON.parse(
    readFileSync('public/_locales/es/messages.json', 'utf8'),
  );
  const one = messages[`${many}One`]?.message;
  expect(one).toMatch(/(?<!\p{L})1 (?:\p{L}*a|línea más)\.?$/u);
});
