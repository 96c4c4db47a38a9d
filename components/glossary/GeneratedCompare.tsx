import type { Entry, EntryId } from '../../data/entry.ts';
import type { GeneratedComparison, GeneratedRow } from '../../data/generated-comparison.ts';
import { SOURCE_LANGUAGE } from '../../data/languages.ts';
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
  pair: readonly [Entry, Entry];
  comparison: GeneratedComparison;
  headwordOf: (id: EntryId) => string;
};

/** Two entries side by side from their own facts, and how they hang together. */
export function GeneratedCompare({ pair: [left, right], comparison, headwordOf }: GeneratedCompareProps) {
  const { difference, rows, path } = comparison;
  return (
    <section class="compare" aria-label={t('compareTitle', left.headword, right.headword)}>
      {difference && (
        <p class="compare-difference" lang={SOURCE_LANGUAGE}>
          {headwordOf(difference.id)}: {difference.text}
        </p>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{left.headword}</th>
            <th scope="col">{right.headword}</th>
          </tr>
        </thead>
        {rows.map(({ label, cells }) => (
          <tbody key={label}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {t(ROW_LABELS[label])}
              </th>
            </tr>
            <tr lang={IN_GLOSSARY_LANGUAGE.has(label) ? SOURCE_LANGUAGE : undefined}>
              <td>{cells[0] ?? t('compareUnknown')}</td>
              <td>{cells[1] ?? t('compareUnknown')}</td>
            </tr>
          </tbody>
        ))}
      </table>
      {path === undefined || path.length === 0 ? (
        <p class="compare-path-none">{t('comparePathNone')}</p>
      ) : (
        <figure class="compare-path">
          <figcaption>{t('comparePath')}</figcaption>
          <PathDrawing from={left.id} path={path} headwordOf={headwordOf} />
        </figure>
      )}
    </section>
  );
}
