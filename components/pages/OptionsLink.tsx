import type { ComponentChildren } from 'preact';
import { optionsAddress, type OptionsRoute } from '../../data/options-route.ts';

type Props = { route: OptionsRoute; class: string; children: ComponentChildren };

/** Leads to a place on the options page, in a tab of its own. */
export const OptionsLink = ({ route, children, ...props }: Props) => (
  <a {...props} href={optionsAddress(route)} target="_blank">
    {children}
  </a>
);
