/** What a spec asks of an app in a page; each app of this folder sets it as `pageApp`. */
export type PageApp = {
  /** Takes over the HTML the server sent. */
  hydrate(): void;
  /** What the library complained about. */
  faults: string[];
};

declare global {
  var pageApp: PageApp | undefined;
}

/** The HTML all of them are hydrated from: what a server would have rendered. */
export const SERVED =
  '<main><h1>Paying</h1><p>They paid with Alipay on <i>Saturday</i>.</p><ul><li>Taobao</li><li>Tmall</li></ul><button>Next</button></main>';

/** Before and after the button was pressed. */
export const STEPS = [
  { paid: 'They paid with Alipay on ', day: 'Saturday', items: ['Taobao', 'Tmall'] },
  { paid: 'They paid with Lazada on ', day: 'Sunday', items: ['Tmall'] },
] as const;

export const stepAt = (index: number): (typeof STEPS)[number] => STEPS[index === 0 ? 0 : 1];

/** Makes the app known to the spec. Libraries speak of mismatches in the console. */
export function offer(hydrate: (faults: string[]) => void): void {
  const faults: string[] = [];
  for (const level of ['error', 'warn'] as const)
    console[level] = (...words: unknown[]) => faults.push(words.join(' '));
  globalThis.pageApp = { faults, hydrate: () => hydrate(faults) };
}

/** The element they are mounted in. */
export function container(): Element {
  const element = document.querySelector('#app');
  if (!element) throw new Error('No #app');
  return element;
}
