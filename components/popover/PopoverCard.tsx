import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { EntryId } from '../../data/entry.ts';
import { Button } from '../glossary/Button.tsx';
import { EntryCard } from '../glossary/EntryCard.tsx';
import { t } from '../platform/i18n.ts';
import { sendMessage } from '../platform/messages.ts';
import { CardActions } from './CardActions.tsx';
import type { EntryActions } from './entry-actions.ts';
import { IconButton } from './IconButton.tsx';
import { BackIcon, CloseIcon, MoveIcon, PinIcon } from './icons.tsx';
import { failed, NoticeBar, type Notice } from './Notice.tsx';
import type { Shown } from './popover-state.ts';
import type { Theme } from './term-theme.ts';
import { useShelfCard, type CardSource } from './use-shelf-card.ts';
import { useMove } from './use-move.ts';
import { useSide } from './use-side.ts';
import { useSwipe } from './use-swipe.ts';

/**
 * How a card stands to its term: by the direction of the text, below it or on either side; on one side, whatever the room;
 * as a sheet for touch; or pinned where it was.
 */
export type Flow =
  | Along
  | `${Along}-either`
  | 'vertical'
  | 'beside'
  | 'above'
  | 'below'
  | 'sheet-bottom'
  | 'sheet-top'
  | 'pinned';
type Along = 'ltr' | 'rtl';

/** What a card in the page is given: the mention it is of, how it stands to it, and whom it tells. */
export type PopoverCardProps = {
  shown: Shown;
  flow: Flow;
  theme: Theme;
  /** Only what is around the card: its content is the next step. */
  isBare?: boolean;
  source: CardSource;
  actions: EntryActions;
  onPin: () => void;
  /** The reader acted in the card: this showing must not vanish with the mention. */
  onHold: (id: number) => void;
  onClose: () => void;
  onPointer: (isOver: boolean, flow: Flow) => void;
};

/** Not a `<dialog>`: that must not have a tabindex, and pages style it and listen for it. */
const DIALOG = { role: 'dialog', 'aria-modal': 'false' } as const;

/** A card in the page with what is around it: back, pin, close, what was just done; loading and failure. */
export function PopoverCard(props: PopoverCardProps) {
  const { shown, flow, theme, isBare, source, actions, onPin, onHold: hold, onClose, onPointer } = props;
  const { mention, by } = shown;
  const titleId = useId();
  const definitionId = useId();
  const dialog = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const refocusRef = useRef(false);
  const [trail, setTrail] = useState<readonly EntryId[]>([mention.entryId]);
  const [notice, setNotice] = useState<Notice>();
  const { place, setPlace, handle } = useMove();
  const [side, keepSide] = useSide(dialog, flow);
  const current = trail.at(-1) ?? mention.entryId;
  const previous = trail.at(-2);
  const state = useShelfCard(current, source);
  const isPinned = flow === 'pinned';
  const isSheet = flow.startsWith('sheet');
  const swipe = useSwipe(flow, onClose);
  const spot = isPinned ? place : side;
  const onHold = useCallback(() => hold(shown.id), [hold, shown.id]);

  useEffect(() => {
    // Opened with the keyboard, or from a link or button that had the focus and is gone with its card.
    if (by === 'key' || refocusRef.current)
      scroller.current?.querySelector('h2')?.focus({ preventScroll: true });
    if (state.is !== 'loading') refocusRef.current = false;
  }, [by, current, state.is]);

  const keepFocus = (): void => {
    refocusRef.current = dialog.current?.matches(':focus-within') ?? false;
  };
  const goTo = useCallback(
    (next: readonly EntryId[]): void => {
      setTrail(next);
      setNotice(undefined);
      onHold();
      scroller.current?.scrollTo({ top: 0 });
      keepFocus();
    },
    [onHold],
  );
  const leave = useCallback(
    (opened: Promise<void>): void => {
      onHold();
      opened.catch(() => setNotice(failed()));
    },
    [onHold],
  );
  const retry = (): void => {
    keepFocus();
    if (state.is === 'failed') state.retry();
  };
  const card = state.is === 'ready' && !isBare ? state.card : undefined;
  // Most of the work, and none of it changes when the card is shown, pinned or moved.
  const content = useMemo(
    () =>
      card && (
        <EntryCard
          key={current}
          card={card}
          titleId={titleId}
          definitionId={definitionId}
          onOpen={(id) => goTo([...trail, id])}
          onCompare={(pair) => leave(sendMessage('openComparison', { pair }))}
          edit={
            <Button class="entry-link" onClick={() => leave(sendMessage('editOwnEntry', { id: current }))}>
              {t('cardOwnEdit')}
            </Button>
          }
        />
      ),
    [card, current, titleId, definitionId, goTo, leave, trail],
  );
  const pin = (): void => {
    const box = dialog.current?.getBoundingClientRect();
    const isAbove = side?.flow === 'above';
    if (box && !isPinned)
      setPlace({
        flow: isAbove ? 'pinned-above' : 'pinned',
        left: box.left,
        top: isAbove ? box.bottom : box.top,
      });
    onPin();
  };
  const tell = (news: Notice | undefined): void => {
    // The same again has nothing to take back; what was done first still has.
    setNotice((last) => (news?.undo || news?.text !== last?.text ? news : last));
    onHold();
  };

  return (
    <section
      ref={dialog}
      class="popover theme"
      {...DIALOG}
      aria-labelledby={titleId}
      aria-describedby={state.is === 'ready' ? definitionId : undefined}
      aria-busy={state.is === 'loading'}
      dir="ltr"
      data-theme={theme}
      data-flow={spot?.flow ?? flow}
      style={{ '--left': `${spot?.left ?? 8}px`, '--top': `${spot?.top ?? 0}px` }}
      onPointerDown={keepSide}
      onFocusIn={keepSide}
      onPointerEnter={() => onPointer(true, flow)}
      onPointerLeave={() => onPointer(false, flow)}
    >
      {isSheet && <div class="grip" {...swipe} />}
      <div class="controls">
        {isPinned && (
          <IconButton label={t('actionMove')} icon={<MoveIcon />} class="move-button" {...handle} />
        )}
        {!isSheet && (
          <IconButton label={t('actionPin')} icon={<PinIcon />} aria-pressed={isPinned} onClick={pin} />
        )}
        <IconButton label={t('actionClose')} icon={<CloseIcon />} onClick={onClose} />
      </div>
      <div class="scroller" ref={scroller}>
        {previous !== undefined && (
          <Button class="back-button" onClick={() => goTo(trail.slice(0, -1))}>
            <BackIcon />
            {t('actionBack', source.peek(previous)?.entry.headword ?? previous)}
          </Button>
        )}
        {content}
        {state.is !== 'ready' && (
          // A new one for each: an alert is read when it comes.
          <div key={state.is} class="state-message" role={state.is === 'failed' ? 'alert' : undefined}>
            <h2 id={titleId} tabIndex={-1}>
              {mention.form}
            </h2>
            <p>{t(state.is === 'failed' ? 'stateFailed' : 'stateLoading')}</p>
            {state.is === 'failed' && (
              <Button class="notice-button" onClick={retry}>
                {t('actionRetry')}
              </Button>
            )}
          </div>
        )}
      </div>
      <div class="bar">
        {card && (
          <CardActions
            key={current}
            card={card}
            form={current === mention.entryId ? mention.form : undefined}
            actions={actions}
            onHold={onHold}
            onNotice={tell}
          />
        )}
        <NoticeBar notice={notice} onNotice={tell} />
      </div>
    </section>
  );
}
