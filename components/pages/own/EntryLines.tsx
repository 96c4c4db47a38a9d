import type { OwnEntryFields } from '../../../data/own/own-entry.ts';
import { ALIAS_SEPARATOR } from '../../../data/own/written-names.ts';

/** What an import would write of one entry, on one line. */
export const NewEntryLine = ({ headword, aliases, definition, link }: OwnEntryFields) => (
  <>
    <bdi class="invalid-text">{headword}</bdi>{' '}
    {aliases.length > 0 && <bdi class="own-line">{aliases.join(ALIAS_SEPARATOR)} </bdi>}
    <bdi>{definition}</bdi> {link !== undefined && <bdi class="own-line">{link}</bdi>}
  </>
);

/** The parts of an entry as a reader sees them, for a comparison of two. */
const partsOf = ({ headword, aliases, definition, link, caseRule }: OwnEntryFields): string[] => [
  headword,
  aliases.join(ALIAS_SEPARATOR),
  definition,
  link ?? '',
  caseRule,
];

/** What an import would change of an entry: the old parts beside the new ones. */
export function ChangedEntryLine({ before, fields }: { before: OwnEntryFields; fields: OwnEntryFields }) {
  const old = partsOf(before);
  const changed = partsOf(fields).flatMap((part, index) =>
    part === old[index] ? [] : { index, was: old[index], part },
  );
  return (
    <>
      <bdi class="invalid-text">{fields.headword}</bdi>{' '}
      {changed.map(({ index, was, part }) => (
        <span key={index}>
          {was && (
            <>
              <del>
                <bdi>{was}</bdi>
              </del>{' '}
            </>
          )}
          {part && (
            <ins>
              <bdi>{part}</bdi>
            </ins>
          )}{' '}
        </span>
      ))}
    </>
  );
}
