import { useState } from 'preact/hooks';
import type { ConflictOf } from '../../../data/own/conflicts.ts';
import { changeRules, joinPlans } from '../../../data/own/import-glossaries.ts';
import type { OwnEntry, OwnGlossary } from '../../../data/own/own-entry.ts';
import { t } from '../../platform/i18n.ts';
import { ColumnForm } from './ColumnForm.tsx';
import { figure } from './counted.ts';
import { ENCODING_NAMES, EncodingChoice } from './EncodingChoice.tsx';
import { FileChooser } from './FileChooser.tsx';
import { FormPanel } from './FormPanel.tsx';
import { GlossaryChoice } from './GlossaryChoice.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { ImportReport } from './ImportReport.tsx';
import type { ReadFile } from './read-file.ts';
import { SeparatorChoice } from './SeparatorChoice.tsx';
import { StepButtons } from './StepButtons.tsx';
import { useImport, type WritePlans } from './use-import.ts';

type Props = {
  /** The glossary that words without one of their own go into. */
  into: OwnGlossary;
  glossaries: readonly OwnGlossary[];
  entries: readonly OwnEntry[];
  conflictOf: ConflictOf;
  readFile: ReadFile;
  write: WritePlans;
  onClose: () => void;
};

/** Brings a file or a pasted list in: choose, map, look, then write. */
export function ImportPanel({ into, glossaries, entries, conflictOf, readFile, write, onClose }: Props) {
  // Kept here: a list that is refused, or gone back to, is still there to be mended.
  const [pasted, setPasted] = useState('');
  const {
    state,
    read,
    map,
    setHeader,
    planTable,
    planBackup,
    write: writePlans,
    back,
    stop,
  } = useImport({
    into,
    glossaries,
    entries,
    readFile,
  });

  return (
    <FormPanel
      title={t('ownImportInto', into.name)}
      step={state.step}
      onClose={() => {
        stop();
        onClose();
      }}
    >
      {state.step === 'choosing' && (
        <FileChooser
          problem={state.problem}
          pasted={pasted}
          onPaste={setPasted}
          onRead={(file) => void read(file)}
          onCancel={onClose}
        />
      )}
      {(state.step === 'reading' || state.step === 'planning' || state.step === 'writing') && (
        <ImportProgress state={state} onCancel={back} />
      )}
      {state.step === 'mapping' && (
        <div class="own-form">
          <p class="setting-reason">
            {t(
              'ownFileRead',
              figure(state.table.rows.length),
              state.table.format === 'list' ? t('ownFormatList') : state.table.format.toUpperCase(),
              ENCODING_NAMES[state.table.encoding][1],
            )}
          </p>
          <ColumnForm table={state.table} mapping={state.mapping} onChange={map} onHeader={setHeader} />
          {state.table.separator !== undefined && (
            <SeparatorChoice
              separator={state.table.separator}
              onChoose={(separator) => void read(state.file, { ...state.readAs, separator })}
            />
          )}
          {state.file.name !== undefined && (
            <EncodingChoice
              encoding={state.table.encoding}
              onChoose={(encoding) => void read(state.file, { ...state.readAs, encoding })}
            />
          )}
          <StepButtons
            on={{ label: t('ownTryRun'), onClick: () => void planTable() }}
            back={{ label: t('ownBack'), onClick: back }}
          />
        </div>
      )}
      {state.step === 'glossaries' && (
        <GlossaryChoice
          backup={state.backup}
          into={into}
          onPlan={(as) => void planBackup(as)}
          onBack={back}
        />
      )}
      {state.step === 'planned' && (
        <ImportReport
          plan={joinPlans(state.plans)}
          hasRules={changeRules(state.plans, [...glossaries, into])}
          conflictOf={conflictOf}
          onWrite={() => void writePlans(write)}
          onBack={back}
        />
      )}
    </FormPanel>
  );
}
