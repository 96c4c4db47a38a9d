import type { Page } from 'puppeteer-core';
import { marks, until, type TestBrowser } from './harness.ts';

/** The news that cards are opened on: three names with room around them, and a field. */

type ArticleOptions = {
  css?: string;
  /** HTML after the text. */
  more?: string;
};

const article = ({ css = '', more = '' }: ArticleOptions): string => `<!doctype html><html lang="en">
  <meta charset="utf-8"><link rel="icon" href="data:,"><title>News</title>
  <style>p { margin: 60px 40px; line-height: 2 } ${css}</style>
  <main><p>Shoppers paid with Alipay on Saturday. Taobao was quiet.</p><p>Ant Group said nothing.</p>
  <p><input id="field" value="typed here" aria-label="Field"></p>${more}</main>`;

/** The words that are marked now, in document order. */
export const markedWords = async (page: Page): Promise<string[]> =>
  (await marks(page)).map(({ text }) => text);

/** Opens the article and waits until it is marked. */
export async function openArticle(browser: TestBrowser, options: ArticleOptions = {}): Promise<Page> {
  const page = await browser.openPage(article(options));
  await until(async () => (await markedWords(page)).includes('Alipay'));
  return page;
}
