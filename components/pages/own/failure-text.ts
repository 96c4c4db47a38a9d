import { saveProblemOf } from '../../../data/settings/save-problem.ts';
import { GlossaryGoneError } from '../../platform/apply-own-change.ts';
import { t } from '../../platform/i18n.ts';

/** Why own entries could not be changed, in words for who changed them. */
export function failureText(error: unknown): string {
  if (error instanceof GlossaryGoneError) return t('ownGlossaryGone');
  const text = String(error);
  return saveProblemOf(text) === 'full' ? t('saveFailedFull') : t('ownFailed', text);
}
