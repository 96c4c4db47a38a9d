import { toExport, writeCsv, writeExport } from '../../../data/own/own-export.ts';
import type { OwnEntry, OwnGlossary } from '../../../data/own/own-entry.ts';
import { t } from '../../platform/i18n.ts';
import type { SaveFile } from '../../platform/save-file.ts';
import { runSteps } from '../run-steps.ts';

type Props = {
  glossary: OwnGlossary;
  entries: readonly OwnEntry[];
  saveFile: SaveFile;
};

/** Characters that a file name may not have on some system. */
const UNSAFE_IN_FILE_NAME = /[^\p{L}\p{N} ._-]/gu;

/** Takes a glossary out: as JSON, which comes back without loss, or as CSV for a spreadsheet. */
export function ExportButtons({ glossary, entries, saveFile }: Props) {
  const fileName = glossary.name.replace(UNSAFE_IN_FILE_NAME, '').trim() || 'glossary';
  const saveJson = async (): Promise<void> => {
    const pieces = await runSteps(writeExport(toExport([glossary], entries)));
    saveFile(`${fileName}.json`, 'application/json', pieces);
  };
  const saveCsv = async (): Promise<void> => {
    // The mark lets spreadsheets see that it is UTF-8.
    saveFile(`${fileName}.csv`, 'text/csv', ['\uFEFF', ...(await runSteps(writeCsv(entries)))]);
  };
  return (
    <>
      <button type="button" class="button" onClick={() => void saveJson()}>
        {t('ownExportJson')}
      </button>
      <button type="button" class="button" onClick={() => void saveCsv()}>
        {t('ownExportCsv')}
      </button>
    </>
  );
}
