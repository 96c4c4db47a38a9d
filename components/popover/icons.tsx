const STROKE = {
  viewBox: '0 0 16 16',
  width: 16,
  height: 16,
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.5,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
  'aria-hidden': true,
} as const;

const icon =
  (path: string, more: Partial<Record<'stroke-width' | 'width' | 'height', number>> = {}) =>
  () => (
    <svg {...STROKE} {...more}>
      <path d={path} />
    </svg>
  );

/** A drawing pin. Like all icons here it takes the colour of the text, and leaves the name to its button. */
export const PinIcon = icon('M6 2h4l-.6 4.6L12 9.2H4l2.6-2.6zM8 9.5V14');

/** A cross. */
export const CloseIcon = icon('M4 4l8 8M12 4l-8 8');

/** Six dots: a handle. */
export const MoveIcon = icon('M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01', { 'stroke-width': 2 });

/** An angle that points left, 14 px; it stands before text. */
export const BackIcon = icon('M10 3L5 8l5 5', { width: 14, height: 14 });
