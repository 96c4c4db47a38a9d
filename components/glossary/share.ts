import { t } from '../platform/i18n.ts';

/** A share of ownership in per cent as it is written in the interface's language: 76.1, or 76,1. */
export const shareText = (share: number | undefined): string => String(share).replace('.', t('decimalSign'));
