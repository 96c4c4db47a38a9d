import type { ButtonHTMLAttributes } from 'preact';

/** A button that does what its handler does, and never sends a form. */
export const Button = (props: ButtonHTMLAttributes) => <button type="button" {...props} />;
