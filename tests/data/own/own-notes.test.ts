import { expect, it } from 'vitest';
import { ownCard } from '../../../data/own/own-card.ts';
import type { OwnEntry, OwnGlossary } from '../../../data/own/own-entry.ts';
import { withNotes } from '../../../data/own/own-notes.ts';

const entry = (id: string, glossaryId: string, headword: string, definition: string): OwnEntry => ({
  id,
  glossaryId,
  headword,
  aliases: ['支付宝'],
  definition,
  caseRule: 'any',
});
const glossary = (id: string, prefer: OwnGlossary['prefer']): OwnGlossary => ({
  id,
  name: `Glossary ${id}`,
  marking: 'everywhere',
  sites: [],
  prefer,
});
/** Any card will do: what counts are its names. */
const CARDS = ['Alipay', 'Taobao'].map((name) =>
  ownCard({ ...entry(name, 'x', name, ''), aliases: [] }, 'Bundled'),
);

it('adds what own entries of the same name say, where their glossary adds and does not override', () => {
  const [alipay, taobao] = withNotes(
    CARDS,
    [
      entry('1', 'adds', 'ALIPAY', 'How we pay'),
      entry('2', 'overrides', 'Alipay', 'Never added'),
      entry('3', 'adds', 'Alipay', ''),
      entry('4', 'gone', 'Alipay', 'Of no glossary'),
    ],
    [glossary('adds', 'bundled'), glossary('overrides', 'mine')],
  );
  expect(alipay?.notes).toEqual([{ id: '1', glossary: 'Glossary adds', text: 'How we pay' }]);
  expect(taobao).toBe(CARDS[1]);
});

const exact = (headword: string): OwnEntry => ({
  ...entry(headword, 'adds', headword, headword),
  aliases: [],
  caseRule: 'exact',
});

it('adds them by their own rule for case', () => {
  const [alipay] = withNotes(CARDS, [exact('ALIPAY'), exact('Alipay')], [glossary('adds', 'bundled')]);
  expect(alipay?.notes?.map(({ id }) => id)).toEqual(['Alipay']);
});
