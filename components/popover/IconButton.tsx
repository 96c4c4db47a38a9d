import type { ButtonHTMLAttributes, ComponentChild } from 'preact';
import { Button } from '../glossary/Button.tsx';

type Props = Omit<ButtonHTMLAttributes, 'class' | 'label'> & {
  label: string;
  icon: ComponentChild;
  class?: string;
};

/** A button that is an icon, named for eye and ear. */
export const IconButton = ({ label, icon, class: more = '', ...rest }: Props) => (
  <Button class={`icon-button ${more}`} aria-label={label} title={label} {...rest}>
    {icon}
  </Button>
);
