import type { EntryId } from '../../data/entry.ts';
import type { Glossary } from '../../data/glossary.ts';
import { routeHash } from '../../data/options-route.ts';

type Props = { ids: readonly EntryId[]; glossary: Glossary };

/** Entries of the glossary as links to their pages. */
export function EntryLinks({ ids, glossary }: Props) {
  return (
    <ul class="entry-list">
      {ids.map((id) => {
        const entry = glossary.entries.get(id);
        if (!entry) return null;
        const { headword, chinese, group, definition } = entry;
        const language = glossary.languageOf(id);
        return (
          <li key={id} data-group={group}>
            <a href={routeHash({ place: 'entry', id })}>
              <span class="entry-list-name">
                <span lang={language}>{headword}</span>
                {chinese && (
                  <span class="entry-list-chinese">
                    <span lang="zh-Hans">{chinese.hans}</span>{' '}
                    <span lang="zh-Latn-pinyin">{chinese.pinyin}</span>
                  </span>
                )}
              </span>
              <span class="entry-list-definition" lang={language}>
                {definition}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
