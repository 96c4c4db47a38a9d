import type { EntryId } from '../../data/entry.ts';
import type { CardShelf } from './card-shelf.ts';
import { createFaces } from './faces.ts';
import { createHost, type Host } from './host.ts';
import type { Shown } from './popover-state.ts';
import type { FullWindow } from './stage.ts';

type Deps = {
  window: FullWindow;
  shelf: CardShelf;
  /** For the shadow root of a host. */
  css: string;
  isAlive: () => boolean;
  /** The card that opens when its time comes. */
  coming: () => Shown | undefined;
  /** Renders a card outside the document; `isBare`: only what is around it. */
  draw: (coming: Shown, isBare: boolean) => void;
};

/** Everything a card needs, made while the pointer still rests: when its time comes, only its layout is left. */
export type Readiness = {
  /** Fetches the card of a mention the pointer rests on, and has it made; not in the pointer's own event. */
  prepare: (id: EntryId) => Promise<void>;
  /** A host that is not yet in the page: the one made ahead where it fits. */
  takeHost: (document: Document) => Host;
};

/** Makes no more where no card is coming, its content is not at hand, or the extension is gone. */
export function createReadiness({ window, shelf, css, isAlive, coming, draw }: Deps): Readiness {
  let spare: Host | undefined;
  const loadFace = createFaces(css, () => new window.OffscreenCanvas(1, 1).getContext('2d'));

  /** Each is a task of its own: a page that wakes up waits for one of them, not for all. */
  const steps: readonly ((next: Shown) => void)[] = [
    () => (spare ??= createHost(window.document, css)),
    (next) => draw(next, true),
    (next) => draw(next, false),
    () => void (loadFace() && take(3)),
  ];
  const take = (at: number): void => {
    const step = steps[at];
    if (!step) return;
    const run = (): void => {
      const next = coming();
      if (!next || !isAlive() || !shelf.peek(next.mention.entryId)) return;
      step(next);
      take(at + 1);
    };
    // Whatever the page has to do comes first; idle callbacks would come 50 ms apart, too late for the shortest dwell.
    void window.scheduler.postTask(run, { priority: 'background' });
  };

  return {
    async prepare(id) {
      await shelf.prefetch(id);
      take(0);
    },
    takeHost(document) {
      const host = spare?.element.ownerDocument === document ? spare : createHost(document, css);
      spare = undefined;
      return host;
    },
  };
}
