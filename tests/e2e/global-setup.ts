import { buildIfStale } from '../build-if-stale.ts';
import type { BrowserKind } from '../../scripts/driver/browser-kind.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser this project's specs run in. */
    browserKind: BrowserKind;
  }
}

/** Specs run on what is built; it is built once before them. */
export default function setup(): void {
  buildIfStale();
}
