import { ENCODINGS, type Encoding } from '../../../data/own/decode.ts';
import { t } from '../../platform/i18n.ts';

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
          const chosen = ENCODINGS.find(({ name }) => name === currentTarget.value);
          if (chosen) onChoose(chosen.name);
        }}
      >
        {ENCODINGS.map(({ name, languages }) => (
          <option key={name} value={name}>
            {name.toUpperCase()}
            {languages && ` · ${languages}`}
          </option>
        ))}
      </select>
    </label>
  );
}
