import { browse, BROWSE_ORDERS, type BrowseOrder } from '../../data/browse.ts';
import { GROUPS, KINDS, type EntryId } from '../../data/entry.ts';
import { glossaryIn, type Glossary } from '../../data/glossary.ts';
import { routeHash } from '../../data/options-route.ts';
import { searchIn } from '../../data/search/query-words.ts';
import { glossarySearch } from '../../data/search.ts';
import { groupLabel, kindLabel } from '../glossary/labels.ts';
import { t, type MessageKey } from '../platform/i18n.ts';
import { EntryLinks } from './EntryLinks.tsx';
import { counted } from './own/counted.ts';
import { useLeftList } from './use-left-list.ts';

const ORDER_LABELS = {
  family: 'browseFamily',
  kind: 'browseKind',
  'a-z': 'browseAz',
  pinyin: 'browsePinyin',
} satisfies Record<BrowseOrder, MessageKey>;

function sectionTitle(key: string, order: BrowseOrder): string {
  const group = GROUPS.find((each) => each === key);
  if (order === 'family' && group) return groupLabel(group);
  const kind = KINDS.find((each) => each === key);
  return kind ? kindLabel(kind) : key;
}

const ask = (query: string, { translations }: Glossary): EntryId[] =>
  searchIn(glossarySearch(), translations?.words)(query).hits.map(({ id }) => id);

/** The whole glossary, to be read: by family, kind, letter or pinyin, or searched. */
export function GlossaryPage({ order, language }: { order: BrowseOrder; language: string }) {
  const glossary = glossaryIn(language);
  const [query, setQuery] = useLeftList();
  const hits = query.trim() ? ask(query, glossary) : undefined;
  return (
    <div class="glossary-page">
      <h1>{t('navGlossary')}</h1>
      <p class="lead">{t('glossaryIntro', String(glossary.entries.size))}</p>
      <input
        class="field glossary-search"
        type="search"
        aria-label={t('glossarySearch')}
        placeholder={t('glossarySearch')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <output class="visually-hidden">
        {hits && counted(hits.length, 'glossaryHitsOne', 'glossaryHits')}
      </output>
      {hits ? (
        <section class="browse-section">
          {hits.length > 0 ? (
            <EntryLinks ids={hits} glossary={glossary} />
          ) : (
            <p class="items-empty">{t('glossaryNoHit', query.trim())}</p>
          )}
        </section>
      ) : (
        <>
          <nav class="orders" aria-label={t('browseLabel')}>
            {BROWSE_ORDERS.map((each) => (
              <a
                key={each}
                href={routeHash({ place: 'glossary', order: each })}
                aria-current={each === order ? 'page' : undefined}
              >
                {t(ORDER_LABELS[each])}
              </a>
            ))}
          </nav>
          {browse([...glossary.entries.values()], order).map(({ key, ids }) => (
            <section class="browse-section" key={key} aria-labelledby={`section-${key}`}>
              <h2 id={`section-${key}`}>
                {sectionTitle(key, order)} <span class="count">{ids.length}</span>
              </h2>
              <EntryLinks ids={ids} glossary={glossary} />
            </section>
          ))}
        </>
      )}
    </div>
  );
}
