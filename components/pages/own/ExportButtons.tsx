import { toCsv, toExport } from '../../../data/own/own-export.ts';
import type { OwnEntry, OwnGlossary } from '../../../data/own/own-entry.ts';
import { t } from '../../platform/i18n.ts';

type Props = {
  glossary: OwnGlossary;
  entries: readonly OwnEntry[];
  saveFile: (name: string, type: string, text: string) => void;
};

/** Characters that a file name may not have on some system. */
const UNSAFE_IN_FILE_NAME = /[^\p{L}\p{N} ._-]/gu;

/** Takes a glossary out: as JSON, which comes back without loss, or as CSV for a spreadsheet. */
export function ExportButtons({ glossary, entries, saveFile }: Props) {
  const fileName = glossary.name.replace(UNSAFE_IN_FILE_NAME, '').trim() || 'glossary';
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={() =>
          saveFile(
            `${fileName}.json`,
            'application/json',
            `${JSON.stringify(toExport([glossary], entries), null, 2)}\n`,
          )
        }
      >
        {t('ownExportJson')}
      </button>
      <button
        type="button"
        class="button"
        // The mark lets spreadsheets see that it is UTF-8.
        onClick={() => saveFile(`${fileName}.csv`, 'text/csv', `\uFEFF${toCsv(entries)}`)}
      >
        {t('ownExportCsv')}
      </button>
    </>
  );
}
