import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entries } from '../../data/compiled/entries.js';
import { GROUPS } from '../../data/entry.ts';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** Which groups a hint's name belongs to: that of the entry it is a name of. */
function groupsOf(name: string, language: string): string[] {
  const translations = language === 'en' ? {} : read(`data/translations/${language}.json`).entries;
  return entries
    .filter(({ id, headword, names }) => {
      const shown: string = translations[id]?.headword ?? headword;
      return [shown, shown.replace(/ \(.*\)$/, ''), ...names.map(({ text }) => text)].includes(name);
    })
    .map(({ group }) => group);
}

describe.each(['en', 'es'])('the hints about groups, in %s', (language) => {
  const messages = read(`public/_locales/${language}/messages.json`);

  it.each(GROUPS)('name entries of %s', (group) => {
    const { message } = messages[`group${group.charAt(0).toUpperCase()}${group.slice(1)}Hint`];
    const names: string[] = message.split(/\s…/)[0].split(', ');
    expect(names.length).toBeGreaterThan(2);
    expect(names.map((name) => [name, groupsOf(name, language)])).toEqual(
      names.map((name) => [name, [group]]),
    );
  });
});
