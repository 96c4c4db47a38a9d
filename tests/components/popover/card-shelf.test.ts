import { describe, expect, it } from 'vitest';
import { createCardShelf } from '../../../components/popover/card-shelf.ts';
import { cardOf } from '../glossary/card-fixture.ts';

describe('the card shelf', () => {
  it('has a card at hand once it was fetched', async () => {
    const shelf = createCardShelf((ids) => Promise.resolve(ids.map(cardOf)));
    expect(shelf.peek('alipay')).toBeUndefined();
    await shelf.load('alipay');
    expect(shelf.peek('alipay')?.entry.headword).toBe('Alipay');
    shelf.clear();
    expect(shelf.peek('alipay')).toBeUndefined();
  });

  it('has a card as it is by now once the pointer rests anew', async () => {
    const answers = [cardOf('alipay'), { ...cardOf('alipay'), language: 'es' }];
    const shelf = createCardShelf(() => Promise.resolve(answers.splice(0, 1)));
    await shelf.prefetch('alipay');
    await shelf.prefetch('alipay');
    expect(shelf.peek('alipay')?.language).toBe('es');
  });

  it('rejects for an entry nobody knows, and asks again the next time', async () => {
    const answers = [[], [cardOf('alipay')]];
    const shelf = createCardShelf(() => Promise.resolve(answers.shift() ?? []));
    await expect(shelf.load('alipay')).rejects.toThrow('No card of alipay');
    await expect(shelf.load('alipay')).resolves.toMatchObject({ headwords: { alipay: 'Alipay' } });
  });
});
