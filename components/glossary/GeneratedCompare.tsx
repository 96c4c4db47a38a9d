import type { EntryId } from '../../data/entry.ts';
import type { GeneratedComparison, GeneratedRow } from '../../data/generated-comparison.ts';
import type { Glossary } from '../../data/glossary.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import { PathDrawing } from './PathDrawing.tsx';

const ROW_LABELS: Record<GeneratedRow['label'], MessageKey> = {
  definition: 'compareRowDefinition',
  kind: 'compareRowKind',
  owner: 'compareRowOwner',
  since: 'compareRowSince',
  users: 'compareRowUsers',
  site: 'compareRowSite',
};

/** Rows whose cells are the glossary's own words; the others are names, dates and words of the interface. */
const IN_GLOSSARY_LANGUAGE: ReadonlySet<GeneratedRow['label']> = new Set(['definition', 'users']);

type GeneratedCompareProps = {
  pair: readonly [EntryId, EntryId];
  comparison: GeneratedComparison;
  glossary: Pick<Glossary, 'entries' | 'languageOf'>;
};

/** Two entries side by side from their own facts, and how they hang together. */
export function GeneratedCompare({ pair, comparison, glossary }: GeneratedCompareProps) {
  const { difference, rows, path } = comparison;
  const headwordOf = (id: EntryId): string => glossary.entries.get(id)?.headword ?? id;
  const [left, right] = pair;
  return (
    <section class="compare" aria-label={t('compareTitle', headwordOf(left), headwordOf(right))}>
      {difference && (
        <p class="compare-difference" lang={difference.language ?? glossary.languageOf(difference.of)}>
          {headwordOf(difference.id)}: {difference.text}
        </p>
      )}
      <table>
        <thead>
          <tr>
            {pair.map((id) => (
              <th key={id} scope="col" lang={glossary.languageOf(id)}>
                {headwordOf(id)}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map(({ label, cells }) => (
          <tbody key={label}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {t(ROW_LABELS[label])}
              </th>
            </tr>
            <tr>
              {pair.map((id, side) => (
                <td key={id} lang={IN_GLOSSARY_LANGUAGE.has(label) ? glossary.languageOf(id) : undefined}>
                  {cells[side] ?? t('compareUnknown')}
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
      {path === undefined || path.length === 0 ? (
        <p class="compare-path-none">{t('comparePathNone')}</p>
      ) : (
        <figure class="compare-path">
          <figcaption>{t('comparePath')}</figcaption>
          <PathDrawing from={left} path={path} headwordOf={headwordOf} />
        </figure>
      )}
    </section>
  );
}
