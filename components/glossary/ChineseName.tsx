import type { ChineseName as Name } from '../../data/entry.ts';
import { Sentence } from './Sentence.tsx';

/** The Chinese name as one would set it in a dictionary: characters, how they sound, what they say. */
export const ChineseName = ({ name }: { name: Name }) => (
  <p class="chinese">
    <span class="hanzi" lang="zh-Hans">
      {name.hans}
    </span>
    {name.hant && name.hant !== name.hans && (
      <span class="hanzi traditional" lang="zh-Hant">
        {name.hant}
      </span>
    )}
    <span class="pinyin" lang="zh-Latn-pinyin">
      {name.pinyin}
    </span>
    {name.literal && (
      <span class="literal">
        <Sentence message="cardLiteral">{name.literal}</Sentence>
      </span>
    )}
  </p>
);
