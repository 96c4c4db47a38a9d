import type { FileProblem, ImportError } from '../../../data/own/import-table.ts';
import { t, type MessageKey } from '../../platform/i18n.ts';
import { figure } from './counted.ts';
import { ProblemNote } from './ProblemNote.tsx';
import type { GivenFile } from './read-file.ts';
import { StepButtons } from './StepButtons.tsx';

const FILE_PROBLEM_LABELS = {
  tooLarge: 'ownFileTooLarge',
  unreadable: 'ownFileUnreadable',
  empty: 'ownFileEmpty',
  tooManyRows: 'ownFileTooManyRows',
  openQuote: 'ownFileOpenQuote',
  notJson: 'ownFileNotJson',
  unknownJson: 'ownFileUnknownJson',
  newerVersion: 'ownFileNewer',
  binary: 'ownFileBinary',
} as const satisfies Record<FileProblem, MessageKey>;

type Props = {
  problem: ImportError | undefined;
  /** What was pasted so far. */
  pasted: string;
  onPaste: (text: string) => void;
  onRead: (file: GivenFile) => void;
  onCancel: () => void;
};

/** Where a list comes from: a file, chosen or dropped, or what was pasted. */
export function FileChooser({ problem, pasted, onPaste, onRead, onCancel }: Props) {
  const take = (files: FileList | null | undefined): void => {
    const [file] = files ?? [];
    if (file) onRead(file);
  };
  return (
    <div class="own-form">
      <p class="setting-reason">{t('ownImportNote')}</p>
      <div
        class="own-drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer?.files);
        }}
      >
        <label class="button file-button">
          {t('ownFile')}
          <input
            type="file"
            accept=".csv,.tsv,.txt,.md,.json,.jsonl,.ndjson,text/plain,text/csv,application/json"
            onChange={({ currentTarget }) => {
              take(currentTarget.files);
              // The same file, mended, may be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
        <span class="setting-reason">{t('ownFileDrop')}</span>
      </div>
      <label class="own-field">
        <span>{t('ownPaste')}</span>
        <textarea
          class="field"
          dir="auto"
          rows={4}
          value={pasted}
          placeholder={t('ownPasteExample')}
          onInput={({ currentTarget }) => onPaste(currentTarget.value)}
        />
      </label>
      <ProblemNote isShown={problem !== undefined}>
        {problem && (
          <p class="own-problem">{t(FILE_PROBLEM_LABELS[problem.problem], figure(problem.line ?? 0))}</p>
        )}
      </ProblemNote>
      <StepButtons
        on={{
          label: t('ownReadPasted'),
          isOff: pasted.trim() === '',
          onClick: () => onRead(new Blob([pasted])),
        }}
        back={{ label: t('ownCancel'), onClick: onCancel }}
      />
    </div>
  );
}
