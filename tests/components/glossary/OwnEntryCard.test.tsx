import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { EntryCard } from '../../../components/glossary/EntryCard.tsx';
import { ownCard } from '../../../data/own/own-card.ts';

let root: HTMLElement;
beforeEach(() => {
  document.body.replaceChildren();
  root = document.body.appendChild(document.createElement('main'));
});

const show = (fields: { aliases?: string[]; definition?: string; link?: string }): void =>
  render(
    <EntryCard
      card={ownCard(
        {
          id: 'own:1',
          glossaryId: 'g',
          headword: 'PZ-40',
          aliases: [],
          definition: '',
          caseRule: 'any',
          ...fields,
        },
        'Suppliers',
      )}
      edit={<button type="button">Edit</button>}
      actions={<button type="button">Act</button>}
    />,
    root,
  );

describe('the card of an own entry', () => {
  it('says whose it is, and nothing that only the bundled glossary knows', () => {
    show({ definition: 'The valve we buy', aliases: ['PZ40'], link: 'https://www.valves.example/pz' });
    const text = root.textContent ?? '';
    expect(text).toContain('Your glossary: Suppliers');
    expect(text).toContain('The valve we buy');
    expect(text).toContain('PZ40');
    expect(text).toContain('Your link: valves.example');
    expect(text).not.toMatch(/Concept|Official|checked|More/i);
    expect(root.querySelector('.fold')).toBeNull();
  });

  it('leaves out what its writer left out, and keeps what the place it is shown in adds', () => {
    show({});
    expect(root.querySelectorAll('.definition, .own-names, a')).toHaveLength(0);
    expect([...root.querySelectorAll('button')].map((each) => each.textContent)).toEqual(['Edit', 'Act']);
  });
});
