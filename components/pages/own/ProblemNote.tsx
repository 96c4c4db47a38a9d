import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

type Props = { id?: string; isShown: boolean; children: ComponentChildren };

/** What is wrong with what was given, above the buttons of a form; comes into sight where something lies over it. */
export function ProblemNote({ id, isShown, children }: Props) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isShown) note.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
  // Stays in the tree, so that screen readers know the live region before it speaks.
  return (
    <div class="own-problem-note" id={id} ref={note} role="alert">
      {isShown && children}
    </div>
  );
}
