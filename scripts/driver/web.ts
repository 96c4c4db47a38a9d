import { createServer } from 'node:http';

/** One request the browser made. */
export type LoggedRequest = { method: string; url: string };

/** What the web answers: a body and its type. */
export type Answer = { body: string | Uint8Array; type: string };

/** The whole web as a browser sees it: an HTTP proxy on 127.0.0.1 that answers every hostname itself. */
export type Web = {
  port: number;
  /** Every request since the last `forget`, also those that were refused, without the browser's own (see `isBrowsersOwn`). */
  requests: () => LoggedRequest[];
  forget: () => void;
  close(): Promise<void>;
};

/** Hosts that browsers call by themselves (updates, clock, account, remote settings); they are refused and not logged. */
const BROWSERS_OWN =
  /(^|\.)(googleapis\.com|google\.com|gvt1\.com|gstatic\.com|mozilla\.(com|org|net)|firefox\.com)$/;

const isBrowsersOwn = (url: URL): boolean =>
  BROWSERS_OWN.test(url.hostname) || url.pathname === '/favicon.ico';

/**
 * Starts the web.
 * @param answer what stands at an address; `undefined` is answered with 404
 */
export async function startWeb(answer: (url: URL) => Answer | undefined): Promise<Web> {
  let log: LoggedRequest[] = [];
  const note = (method: string, url: URL): void => {
    if (!isBrowsersOwn(url)) log.push({ method, url: url.href });
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    note(request.method ?? 'GET', url);
    const found = isBrowsersOwn(url) ? undefined : answer(url);
    response.writeHead(found ? 200 : 404, {
      'content-type': found?.type ?? 'text/plain',
      // Always asked for anew, but kept whole for Back, as most pages are.
      'cache-control': 'no-cache',
    });
    response.end(found?.body ?? 'Not here');
  });
  // Encrypted addresses arrive as CONNECT: they are logged and refused.
  server.on('connect', (request, socket) => {
    note('CONNECT', new URL(`https://${request.url ?? ''}`));
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The web has no port');
  return {
    port: address.port,
    requests: () => [...log],
    forget: () => {
      log = [];
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
