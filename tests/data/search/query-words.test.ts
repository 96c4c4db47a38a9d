import { describe, expect, it } from 'vitest';
import { translations } from '../../../data/compiled/translations.js';
import { createWordTranslator, searchIn } from '../../../data/search/query-words.ts';
import { glossarySearch } from '../../../data/search.ts';

describe('a translator of queries', () => {
  const translate = createWordTranslator({
    wallet: ['Geldbörse', 'Brieftasche'],
    'second hand': ['aus zweiter Hand', 'gebraucht'],
    of: ['von'],
  });

  it.each([
    ['Geldbörse von Ant', 'wallet of ant'],
    ['geldborse VON ant', 'wallet of ant'],
    ['Brieftaschen', 'brieftaschen'],
    ['Handy aus zweiter Hand', 'handy second hand'],
    ['aus zweiter', 'aus zweiter'],
    ['支付宝 von touch n go', '支付宝 of touch n go'],
    ['alipay+', 'alipay+'],
    ['', ''],
  ])('says "%s" as "%s"', (query, english) => {
    expect(translate(query)).toBe(english);
  });

  it('knows a plural by the word', () => {
    expect(createWordTranslator({ bank: ['banco'], network: ['red'] })('bancos redes')).toBe('bank network');
  });
});

describe('search by description in Spanish', () => {
  const words = translations['es']?.().words;
  const search = searchIn(glossarySearch(), words);
  const first = (query: string): string | undefined => search(query).hits[0]?.id;

  it.each([
    ['billetera coreana', 'kakao-pay'],
    ['billeteras de malasia', 'touch-n-go'],
    ['App de pago china', 'alipay'],
    ['app de segunda mano', 'xianyu'],
    ['el uber chino', 'didi'],
    ['reparto de comida en china', 'meituan'],
    ['fundador de alibaba', 'jack-ma'],
    ['director ejecutivo de alibaba', 'eddie-wu'],
    ['dueño de temu', 'pdd-holdings'],
    ['dueno de tiktok', 'bytedance'],
    ['rival de alipay', 'wechat-pay'],
    ['moneda digital china', 'e-cny'],
    ['tarjeta extranjera en alipay', 'foreign-card'],
    ['app de trabajo de bytedance', 'feishu'],
    ['computación en la nube de amazon', 'aws'],
    ['plantar árboles con alipay', 'ant-forest'],
    ['boletos de tren en china', 'railway-12306'],
    ['depósito en garantía', 'escrow'],
    ['compra ahora, paga después', 'buy-now-pay-later'],
    ['periódico de alibaba', 'scmp'],
  ])('"%s" answers %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it.each([
    'mercado libre',
    'día de los solteros',
    'red envelope',
    'alipay vs paypal',
    '支付宝',
    'payal',
    'second hand app',
    'アリバ',
    'アリペイとは',
    'อาลีเพย์',
    'ooh la ma',
    'mercado lbire',
  ])('leaves "%s" to what was typed', (query) => {
    expect(search(query)).toEqual(glossarySearch()(query));
  });

  it.each([
    'receta de paella',
    'el clima en madrid',
    'hotel en barcelona',
    'cómo aprender inglés',
    'zapatos de cuero',
    'banco santander',
    'coche de segunda mano',
    'seguro médico',
    'noticias de hoy',
    'camino largo',
  ])('"%s" answers nothing', (query) => {
    expect(search(query).hits).toEqual([]);
  });

  it('is the search itself where there are no words', () => {
    expect(searchIn(glossarySearch(), undefined)).toBe(glossarySearch());
  });
});
