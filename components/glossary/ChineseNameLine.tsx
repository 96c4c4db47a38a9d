import type { ChineseName } from '../../data/entry.ts';
import { Sentence } from './Sentence.tsx';

/** The Chinese name as in a dictionary: characters, how they sound, what they say in the glossary language. */
export const ChineseNameLine = ({ name, language }: { name: ChineseName; language: string }) => (
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
        <Sentence message="cardLiteral">
          <span lang={language}>{name.literal}</span>
        </Sentence>
      </span>
    )}
  </p>
);
