import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWeb, type Web } from '../../scripts/driver/web.ts';

let web: Web;
beforeEach(async () => {
  web = await startWeb((url) =>
    url.pathname === '/here' ? { body: url.hostname, type: 'text/plain' } : undefined,
  );
});
afterEach(() => web.close());

/** Asks as a browser asks its proxy: with the whole address in the request line. */
const ask = (url: string): Promise<{ status: number | undefined; body: string }> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: web.port, path: url }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, body }));
    })
      .on('error', reject)
      .end();
  });

describe('the web of the tests', () => {
  it('answers for every hostname and logs what was asked', async () => {
    expect(await ask('http://www.taobao.com/here')).toEqual({ status: 200, body: 'www.taobao.com' });
    expect((await ask('http://elsewhere.example/gone')).status).toBe(404);
    expect(web.requests().map(({ url }) => url)).toEqual([
      'http://www.taobao.com/here',
      'http://elsewhere.example/gone',
    ]);
  });

  it('keeps what browsers ask by themselves out of the log', async () => {
    await ask('http://clients2.google.com/here');
    await ask('http://news.example/favicon.ico');
    expect(web.requests()).toEqual([]);
  });

  it('forgets', async () => {
    await ask('http://news.example/here');
    web.forget();
    expect(web.requests()).toEqual([]);
  });
});
