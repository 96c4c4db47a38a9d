import { expect, it } from 'vitest';
import { createCardCache } from '../../../components/highlighter/card-cache.ts';
import { cardOf } from '../glossary/card-fixture.ts';

it('asks again for a card that nobody had', async () => {
  const answers = [[], [cardOf('alipay')]];
  const cache = createCardCache(() => Promise.resolve(answers.shift() ?? []));
  expect(await cache.get(['alipay'])).toEqual([]);
  expect(await cache.get(['alipay'])).toHaveLength(1);
  expect(await cache.get(['alipay'])).toHaveLength(1);
});
