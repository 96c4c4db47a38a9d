import { ENCODINGS, type Encoding } from '../../../data/own/decode.ts';
import { t, type MessageKey } from '../../platform/i18n.ts';

/** How people call each: by the languages it is for, and as it is written. */
export const ENCODING_NAMES = {
  'utf-8': ['encodingAll', 'UTF-8'],
  'utf-16le': ['encodingAll', 'UTF-16 LE'],
  'utf-16be': ['encodingAll', 'UTF-16 BE'],
  'windows-1252': ['encodingWestern', 'Windows-1252'],
  gb18030: ['encodingSimplified', 'GB18030'],
  big5: ['encodingTraditional', 'Big5'],
  shift_jis: ['encodingJapanese', 'Shift JIS'],
  'euc-kr': ['encodingKorean', 'EUC-KR'],
  'windows-1250': ['encodingCentral', 'Windows-1250'],
  'windows-1251': ['encodingCyrillic', 'Windows-1251'],
  'windows-1254': ['encodingTurkish', 'Windows-1254'],
} satisfies Record<Encoding, readonly [languages: MessageKey, written: string]>;

type Props = { encoding: Encoding; onChoose: (encoding: Encoding) => void };

/** Reads the file in another encoding: which of many it is, its bytes do not always tell. */
export function EncodingChoice({ encoding, onChoose }: Props) {
  return (
    <label class="own-field own-start">
      <span>{t('ownEncoding')}</span>
      <select
        class="field"
        value={encoding}
        onChange={({ currentTarget }) => {
          const chosen = ENCODINGS.find((name) => name === currentTarget.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {ENCODINGS.map((name) => {
          const [languages, written] = ENCODING_NAMES[name];
          return (
            <option key={name} value={name}>
              {t(languages)} ({written})
            </option>
          );
        })}
      </select>
    </label>
  );
}
