import { entries } from '../../data/compiled/entries.js';
import { t } from '../platform/i18n.ts';
import { createOwnEntriesStore } from '../platform/own-entries-store.ts';
import { watchOwnEntries } from '../platform/own-revision.ts';
import { saveFile } from '../platform/save-file.ts';
import { applyInWorker } from './own/change-in-worker.ts';
import { keepDone } from './own/kept-done.ts';
import { OwnPage } from './own/OwnPage.tsx';
import { readInWorker } from './own/read-in-worker.ts';

const STORE = createOwnEntriesStore(applyInWorker);
const KEPT = keepDone();

/** The reader's own entries, as a place of the options page. */
export function OwnPlace({ entryId }: { entryId: string | undefined }) {
  return (
    <>
      <h1>{t('navOwn')}</h1>
      <OwnPage
        store={STORE}
        watch={watchOwnEntries}
        kept={KEPT}
        bundled={entries}
        readFile={readInWorker}
        saveFile={saveFile}
        entryId={entryId}
      />
    </>
  );
}
