import type { EntryId } from '../../data/entry.ts';
import { t } from '../platform/i18n.ts';
import { OptionsLink } from './OptionsLink.tsx';

/** The way from the card of an own entry to where it is changed. */
export const EditLink = ({ id }: { id: EntryId }) => (
  <OptionsLink class="entry-link" route={{ place: 'own', id }}>
    {t('cardOwnEdit')}
  </OptionsLink>
);
