import { describe, expect, it } from 'vitest';
import { comparisons } from '../../data/compiled/comparisons.js';
import { entries } from '../../data/compiled/entries.js';
import { createFamily } from '../../data/family.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../../data/languages.ts';
import { checkGlossary } from '../../scripts/glossary-checks.ts';
import { readGlossaryFiles } from '../../scripts/glossary-files.ts';
import { checkTranslations } from '../../scripts/translation-checks.ts';

describe('the glossary', () => {
  it('has nothing to mend', () => {
    const problems = [
      ...checkGlossary(readGlossaryFiles('entries'), readGlossaryFiles('comparisons')),
      ...checkTranslations(
        readGlossaryFiles('translations'),
        LANGUAGES.filter(({ code }) => code !== SOURCE_LANGUAGE),
        { entries, comparisons },
      ),
    ];
    expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
  });

  it('explains the pair that everybody mixes up', () => {
    expect(comparisons.map(({ entries: pair }) => pair)).toContainEqual(['alibaba-group', 'alipay']);
  });

  it('leads from Alipay to Alibaba through Ant, as it is owned', () => {
    const path = createFamily(entries).path('alipay', 'alibaba-group');
    expect(path?.map(({ edge }) => [edge.from, edge.to])).toEqual([
      ['alipay', 'ant-group'],
      ['ant-group', 'alibaba-group'],
    ]);
  });
});
