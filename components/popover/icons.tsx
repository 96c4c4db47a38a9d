const STROKE = {
  viewBox: '0 0 16 16',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.5,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
  'aria-hidden': true,
} as const;

/** A drawing pin. Like all icons here it takes the colour of the text, and leaves the name to its button. */
export const PinIcon = () => (
  <svg {...STROKE}>
    <path d="M6 2h4l-.6 4.6L12 9.2H4l2.6-2.6zM8 9.5V14" />
  </svg>
);

/** A cross. */
export const CloseIcon = () => (
  <svg {...STROKE}>
    <path d="M4 4l8 8M12 4l-8 8" />
  </svg>
);

/** Six dots: a handle. */
export const MoveIcon = () => (
  <svg {...STROKE}>
    <path d="M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01" stroke-width="2" />
  </svg>
);

/** An angle that points left, 14 px; it stands before text. */
export const BackIcon = () => (
  <svg {...STROKE} width="14" height="14">
    <path d="M10 3L5 8l5 5" />
  </svg>
);
