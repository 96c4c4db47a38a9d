import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useCard, type CardState } from '../../../components/glossary/use-card.ts';
import { extensionApi } from '../../../components/platform/extension-api.ts';
import { writeOwnRevision } from '../../../components/platform/own-revision.ts';
import type { Card } from '../../../data/card.ts';
import { ownCard } from '../../../data/own/own-card.ts';

const root = document.createElement('div');
let definition: string;
let asked: number;
/** The states shown, the last one last. */
const states: CardState[] = [];

function Probe({ onState }: { onState: (state: CardState) => void }) {
  const state = useCard('own:1');
  useEffect(() => onState(state));
  return null;
}

const cardNow = (): Card =>
  ownCard(
    { id: 'own:1', glossaryId: 'own:g', headword: 'PZ-40', aliases: [], definition, caseRule: 'any' },
    'Mine',
  );
const shown = (): Card | undefined => {
  const state = states.at(-1);
  return state?.is === 'ready' ? state.card : undefined;
};

beforeEach(async () => {
  definition = 'A valve';
  asked = 0;
  Object.assign(extensionApi().runtime, {
    sendMessage() {
      asked += 1;
      return Promise.resolve({ answer: [cardNow()] });
    },
  });
  await act(() => render(<Probe onState={(state) => states.push(state)} />, root));
  await vi.waitUntil(shown);
});
afterEach(() => render(null, root));

it('shows an own entry as it was edited beside it', async () => {
  definition = 'The valve we buy in Ningbo';
  await act(() => writeOwnRevision('next'));
  await vi.waitFor(() => expect(shown()?.entry.definition).toBe(definition));
});

it('leaves the card alone where another entry was edited', async () => {
  const before = shown();
  await act(() => writeOwnRevision('next'));
  await vi.waitFor(() => expect(asked).toBe(2));
  expect(shown()).toBe(before);
});
