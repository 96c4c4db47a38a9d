import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { PopoverCard, type Flow, type PopoverCardProps } from './PopoverCard.tsx';
import { shownOf, type PopoverState } from './popover-state.ts';

type Props = Omit<PopoverCardProps, 'shown' | 'flow'> & {
  state: PopoverState;
  /** Of the card that follows the pointer. */
  flow: Flow;
  onUnpin: () => void;
};

/** The pinned card and the one at the pointer, and what a screen reader is told of it. */
export function PopoverCards({ state, flow, onUnpin, ...card }: Props) {
  const shown = shownOf(state);
  const { pinned } = state;
  return (
    <>
      {pinned && (
        <PopoverCard
          {...card}
          key={pinned.id}
          shown={pinned}
          flow="pinned"
          onPin={onUnpin}
          onClose={onUnpin}
        />
      )}
      {shown && <PopoverCard {...card} key={shown.id} shown={shown} flow={flow} />}
      <Announcement text={shown && shown.by !== 'key' ? t('announceOpen', shown.mention.form) : ''} />
    </>
  );
}

/** Said politely, once. It comes into a region that is there already: screen readers pass over one that comes with its text. */
function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(text), [text]);
  return <output class="announcement">{said}</output>;
}
