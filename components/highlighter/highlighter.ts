import type { Card } from '../../data/card.ts';
import type { EntryId } from '../../data/entry.ts';
import type { Matcher } from '../../data/matching/matcher.ts';
import type { FrameReport } from '../../data/mention-report.ts';
import type { OwnHit } from '../../data/own/own-hit.ts';
import type { OwnNameSet } from '../../data/own/own-name-set.ts';
import type { Page } from '../../data/matching/sense.ts';
import type { Settings } from '../../data/settings/settings.ts';
import { HOST_ATTRIBUTE, type PopoverPort, type FramePort } from '../platform/page-bridge.ts';
import { createCardCache } from './card-cache.ts';
import { createHitTest } from './hit-test.ts';
import { createMarks } from './marks.ts';
import { createNavigation } from './navigation.ts';
import { createOwnReader } from './own-reader.ts';
import { createPageReader } from './page-reader.ts';
import { watchPointer } from './pointer.ts';
import { createPopoverDoor } from './popover-door.ts';
import { createReporter } from './reporter.ts';
import type { OpenRoot } from './shadow-roots.ts';
import type { PlacedMention } from './mention-book.ts';
import { isSeen } from './sight.ts';
import { pageClock } from './slices.ts';
import { createWanted, wantsDiffer } from './wanted.ts';

/** What the highlighter needs from its frame and the background. */
export type HighlighterDeps = {
  settings: Settings;
  matcher: Matcher;
  page: Page;
  openRoot: OpenRoot;
  /** The names of the reader's own entries that apply here, if there are any. */
  ownNames: OwnNameSet | undefined;
  confirmOwn: (forms: readonly string[]) => Promise<readonly OwnHit[]>;
  popover: () => PopoverPort | undefined;
  loadPopover: () => Promise<void>;
  fetchCards: (ids: readonly EntryId[]) => Promise<Card[]>;
  /** The frame's mentions changed. */
  onReport: (report: FrameReport) => void;
  /** Called at every event; where it answers true, everything stops. */
  isOrphaned: () => boolean;
  onOrphaned: () => void;
  signal: AbortSignal;
};

/** What answers for a frame that is on; turning it off and on is up to the frame. `apply`: the settings changed. */
export type Highlighter = Omit<FramePort, 'setPageOff'> & { apply(settings: Settings): void };

/** Marks the mentions of this frame's document and answers the pointer, until the signal. */
export function startHighlighter(deps: HighlighterDeps): Highlighter {
  const { matcher, page, openRoot, popover, signal } = deps;
  let { settings } = deps;
  /** The reader muted or rejected something, or took that back, and not all is judged anew yet. */
  let otherWanted = false;
  const { later } = pageClock(signal);
  const cards = createCardCache(deps.fetchCards);
  const door = createPopoverDoor({ popover, load: deps.loadPopover, signal });

  const reporter = createReporter({
    read() {
      const entries = [...reader.book.byEntry()].map(([entryId, { length }]) => ({ entryId, count: length }));
      const mentions = entries.reduce((sum, { count }) => sum + count, 0);
      const cost = { ...reader.cost, mentions, marks: marks.painter.size };
      return { entries, cost, state: 'on', visitedAt: navigation.visitedAt() };
    },
    onReport(report) {
      cards.prefetch(report.entries.map(({ entryId }) => entryId));
      deps.onReport(report);
    },
    later,
    signal,
  });

  /** Every event passes here first. */
  const onEvent = (): void => {
    if (deps.isOrphaned()) deps.onOrphaned();
    else marks.onEvent();
  };

  const own =
    deps.ownNames &&
    createOwnReader({
      set: deps.ownNames,
      confirm: deps.confirmOwn,
      onNews: () => reader.reconsider('after changes'),
      later,
    });
  const painted = (mentions: readonly PlacedMention[]): readonly PlacedMention[] =>
    own ? mentions.filter(({ entryId }) => own.isPainted(entryId)) : mentions;

  const reader = createPageReader({
    matcher,
    own,
    page,
    openRoot,
    isWanted: createWanted(() => settings, matcher, page.host),
    onFound: (segment, mentions) => marks.rewrite(segment, [], painted(mentions)),
    onStruck(segment, mentions) {
      marks.remove(segment, mentions);
      door.gone(mentions);
    },
    onMoved: (segment, mentions) => marks.move(segment, painted(mentions)),
    onRewritten(segment, before, mentions) {
      marks.rewrite(segment, before, painted(mentions));
      door.gone(before.filter((mention) => !mentions.includes(mention)));
    },
    onReplaced: () => marks.repaint(),
    onRemoved: () => door.gone(marks.painter.removeGone()),
    onChanged() {
      onEvent();
      marks.onPageChanged();
      if (root !== document.documentElement) {
        root = document.documentElement;
        pointer.arm();
      }
    },
    onRead(reconsidered) {
      if (reconsidered && otherWanted) {
        otherWanted = false;
        marks.chooseAnew();
      } else marks.choose();
      reporter.changed();
    },
    signal,
  });
  const marks = createMarks({
    settings,
    *known() {
      for (const segment of reader.book.segments())
        yield [segment, painted(reader.book.mentionsIn(segment))] as const;
    },
    later,
    signal,
  });
  let root = document.documentElement;

  const pointer = watchPointer(
    {
      settings: () => settings,
      mentionAt: createHitTest(marks.painter, reader.book, () => reader.shadowRoots()),
      isOurs: (target) => target instanceof Element && target.hasAttribute(HOST_ATTRIBUTE),
      onRest: (mention, point, at) => door.ask((loaded) => loaded.rest(mention, point, at)),
      onLeave: (at) => door.leave(at),
      onOpen: (mention, by, point) => door.ask((loaded) => loaded.open(mention, by, point)),
      onFocus: (element) => reader.onFocus(element),
      onEvent,
    },
    signal,
  );
  const navigation = createNavigation({
    book: reader.book,
    under: () => pointer.under(),
    isSeen,
    flash: (mention) => marks.painter.flash(mention),
    open: (mention, by) => door.ask((loaded) => loaded.open(mention, by)),
  });

  reader.start();

  return {
    ...navigation,
    report: () => reporter.report(),
    getCards: (ids) => cards.get(ids),
    settings: () => settings,
    apply(next) {
      if (next.glossaryLanguage !== settings.glossaryLanguage) cards.clear();
      otherWanted ||= wantsDiffer(settings, next);
      settings = next;
      marks.apply(next);
      reader.reconsider('at once');
      popover()?.apply(next);
    },
  };
}
