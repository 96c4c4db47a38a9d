import type { Entry, Source } from '../data/entry.ts';

/**
 * Labels of hosts that keep copies of other people's pages. A copy is named without its address: publisher, title, date.
 */
const MIRRORS: readonly string[] = [
  'amazonaws.com',
  'archive.org',
  'archive.ph',
  'cloudfront.net',
  'daily8.com',
  'googleusercontent.com',
  'kiwix',
  'netlify.app',
  'owiki.org',
  'pages.dev',
  'scribd.com',
  'wikizero.com',
  'workers.dev',
];

/** Second-level labels under which names are sold, as in `chinadaily.com.cn`. */
const SHARED_SECOND_LEVEL = /^(ac|co|com|edu|gov|net|org)$/;

/** The part of a hostname that belongs to one owner: `scmp.com` of `www.scmp.com`. */
export function ownDomain(host: string): string {
  const labels = host.split('.');
  const length = SHARED_SECOND_LEVEL.test(labels.at(-2) ?? '') && labels.length > 2 ? 3 : 2;
  return labels.slice(-length).join('.');
}

const describe = ({ publisher, title, date }: Source): string =>
  `${publisher}: ${title}${date ? `, ${date}` : ''}`;

/**
 * What speaks against an address being the publisher's own: a host known for copies, or another domain than the one the
 * publisher has elsewhere. And the same page must be described in the same words wherever it is named.
 */
export function checkSources(
  entries: readonly Entry[],
  report: (file: string, message: string) => void,
): void {
  const domainOf = new Map<string, string>();
  const pageOf = new Map<string, string>();
  for (const { id, sources } of entries) {
    const reportHere = (message: string): void => report(`${id}.json`, `sources: ${message}`);
    for (const source of sources) {
      if (source.url === undefined) continue;
      const { hostname } = new URL(source.url);
      if (MIRRORS.some((mirror) => `.${hostname}.`.includes(`.${mirror}.`)))
        reportHere(`${hostname} keeps copies; leave the url out and name publisher, title and date`);
      const domain = ownDomain(hostname);
      const known = domainOf.get(source.publisher) ?? domain;
      domainOf.set(source.publisher, known);
      if (known !== domain)
        reportHere(
          `${source.publisher} is at ${known} elsewhere; is ${domain} a copy? Then leave the url out`,
        );
      const page = pageOf.get(source.url) ?? describe(source);
      pageOf.set(source.url, page);
      if (page !== describe(source))
        reportHere(`${source.url} is called "${page}" elsewhere, here "${describe(source)}"`);
    }
  }
}
