import { expect, it } from 'vitest';
import { citeCard } from '../../../components/glossary/cite.ts';
import { cardOf } from './card-fixture.ts';

it('writes a card out with its sources, and dates as the card has them', () => {
  expect(citeCard(cardOf('alipay')).split('\n')).toEqual([
    'Alipay (支付宝, Zhīfùbǎo): Payment app for everyday life in China.',
    'Which Ali? glossary, as of Jun 2026. Sources:',
    '– TechNode, Taobao turns ten, May 10, 2013',
    '– Alipay, About us, 2025, https://www.alipay.com/about',
  ]);
});
