import { t } from '../../platform/i18n.ts';
import { figure } from './counted.ts';
import { StepButtons } from './StepButtons.tsx';
import type { ImportState } from './use-import.ts';

const LABELS = { reading: 'ownReading', planning: 'ownPlanning', writing: 'ownWriting' } as const;

type Props = { state: Extract<ImportState, { step: keyof typeof LABELS }>; onCancel: () => void };

/** How far an import is, and the way to stop it. */
export const ImportProgress = ({ state: { step, done, total }, onCancel }: Props) => (
  <div class="own-form">
    <label class="own-field">
      <span>{t(LABELS[step])}</span>
      <progress value={done} max={Math.max(1, total)} />
    </label>
    {step !== 'reading' && <p class="setting-reason">{t('ownProgress', figure(done), figure(total))}</p>}
    <StepButtons back={{ label: t('ownCancel'), onClick: onCancel }} />
  </div>
);
