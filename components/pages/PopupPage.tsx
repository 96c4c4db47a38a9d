import { useMemo, useReducer } from 'preact/hooks';
import type { EntryId } from '../../data/entry.ts';
import { glossaryLanguage } from '../../data/languages.ts';
import { canGoBack, readPopupHash, reducePopup, viewOf, type Pair } from '../../data/popup-view.ts';
import { KIND_LABELS } from '../glossary/labels.ts';
import { SearchBox } from '../glossary/SearchBox.tsx';
import type { SummaryOf } from '../glossary/EntryRow.tsx';
import { SearchResults } from '../glossary/SearchResults.tsx';
import { interfaceLanguage, t } from '../platform/i18n.ts';
import { rememberEntry } from '../platform/recent-entries.ts';
import { openSidePanel } from '../platform/side-panel.ts';
import { goToMention, setPageOff, stepMention } from '../platform/tab-frames.ts';
import { CardPanel } from './popup/CardPanel.tsx';
import { LaterCompare } from './popup/LaterCompare.tsx';
import { NoHits } from './popup/NoHits.tsx';
import type { GoTo } from './popup/PageList.tsx';
import { PagePanel } from './popup/PagePanel.tsx';
import { PopupFooter } from './popup/PopupFooter.tsx';
import { RecentEntries } from './popup/RecentEntries.tsx';
import { SiteSwitch } from './popup/SiteSwitch.tsx';
import { StartingPoints } from './popup/StartingPoints.tsx';
import { useEnter } from './popup/use-enter.ts';
import { usePopupKeys } from './popup/use-popup-keys.ts';
import { usePage } from './popup/use-page.ts';
import { useGlossarySearch, useResult } from './popup/use-search.ts';
import { useSettings } from './popup/use-settings.ts';
import { useSummaries } from './popup/use-summaries.ts';

/** `popup` closes when it sends the reader to the page; `panel` stays beside it. */
export type PopupSurface = 'popup' | 'panel';

/** The hostname that site rules can name; the browser's own pages have none. */
const siteIn = (url: URL | undefined): string | undefined =>
  url && /^https?:$/.test(url.protocol) ? url.hostname : undefined;

/** Toolbar popup and side panel: search, what the page mentions, cards, comparisons, on and off. */
export function PopupPage({ surface }: { surface: PopupSurface }) {
  const [state, dispatch] = useReducer(reducePopup, location.hash, readPopupHash);
  const [page, askPage] = usePage();
  const settingsNow = useSettings();
  const language =
    settingsNow && glossaryLanguage(settingsNow.settings.glossaryLanguage, interfaceLanguage());
  const summaries = useSummaries(language);
  const { search, own } = useGlossarySearch();
  const result = useResult(state.query, search);
  const view = viewOf(state);
  const tab = page.name === 'reading' ? undefined : page.tab;

  const ownById = useMemo(() => new Map(own.map((entry) => [entry.id, entry])), [own]);
  const summaryOf: SummaryOf = (id) => {
    const summary = summaries?.get(id);
    if (summary) return { ...summary, kind: t(KIND_LABELS[summary.kind]) };
    const mine = ownById.get(id);
    return (
      mine && {
        headword: mine.headword,
        names: mine.aliases,
        kind: t('kindOwn'),
        definition: mine.definition,
      }
    );
  };
  const headwordOf = (id: EntryId): string => summaryOf(id)?.headword ?? id;

  const open = (id: EntryId): void => {
    dispatch({ type: 'opened', id });
    if (tab?.isPrivate === false) void rememberEntry(id).catch(() => undefined);
  };
  const compare = (pair: Pair): void => dispatch({ type: 'compared', pair });
  const leave = (went: boolean): void => {
    if (went && surface === 'popup') window.close();
  };
  const go: GoTo = (id, frameId, index, by) => {
    if (tab) void goToMention(tab.id, frameId, id, index, by).then(leave);
  };
  const switchPage = (off: boolean): void => {
    if (tab) void setPageOff(tab.id, off).then(askPage, askPage);
  };
  const step = (direction: 1 | -1): void => {
    if (tab) void stepMention(tab.id, direction).then(leave);
  };

  usePopupKeys({
    onBack: () => {
      if (!canGoBack(state)) return false;
      dispatch({ type: 'back' });
      return true;
    },
  });
  const enter = useEnter(state.query, result, ({ hits, pair }) => {
    if (view.name !== 'search') return;
    if (pair) compare(pair);
    else if (hits[0]) open(hits[0].id);
  });
  const list = page.name === 'read' ? page.list : [];
  const shownId = view.name === 'card' ? view.id : undefined;
  const [place] = list.find(({ entryId }) => entryId === shownId)?.frames ?? [];
  const beside = (): void => {
    if (tab) void openSidePanel(tab.windowId).then(() => window.close());
  };

  return (
    <div class={`popup popup-${surface}`}>
      <header class="popup-header">
        <h1 class="visually-hidden">{t('popupTitle')}</h1>
        {canGoBack(state) && (
          <button
            type="button"
            class="back"
            aria-label={t('back')}
            onClick={() => dispatch({ type: 'back' })}
          >
            ‹
          </button>
        )}
        <SearchBox
          query={state.query}
          onQuery={(query) => dispatch({ type: 'typed', query })}
          onEnter={enter}
        />
      </header>
      <main>
        <output class="visually-hidden">
          {state.query === '' || view.name !== 'search' || !result
            ? ''
            : t('searchCount', String(result.hits.length))}
        </output>
        {view.name === 'card' && <CardPanel key={view.id} id={view.id} onOpen={open} onCompare={compare} />}
        {view.name === 'compare' && language !== undefined && (
          <LaterCompare pair={view.pair} language={language} onPair={compare} />
        )}
        {view.name === 'search' && state.query.trim() !== '' && result && summaries && (
          <>
            <SearchResults
              query={state.query}
              result={result}
              summaryOf={summaryOf}
              onOpen={open}
              onCompare={compare}
            />
            {result.hits.length === 0 && <NoHits query={state.query} headwordOf={headwordOf} onOpen={open} />}
          </>
        )}
        {view.name === 'search' && state.query.trim() === '' && summaries && (
          <>
            {settingsNow && (
              <SiteSwitch
                {...settingsNow}
                hostname={siteIn(tab?.url)}
                pageOff={
                  page.name === 'read' && (page.pageOff || page.cost.nodes > 0) ? page.pageOff : undefined
                }
                onPageOff={switchPage}
              />
            )}
            <PagePanel
              page={page}
              summaryOf={summaryOf}
              onGo={go}
              onStep={step}
              onOpen={open}
              onRetry={askPage}
            />
            <RecentEntries headwordOf={(id) => summaryOf(id)?.headword} onOpen={open} />
            {page.name !== 'reading' && list.length === 0 && (
              <section class="start" aria-labelledby="start-title">
                <h2 id="start-title">{t('startTitle')}</h2>
                <StartingPoints headwordOf={headwordOf} onOpen={open} />
              </section>
            )}
          </>
        )}
      </main>
      <PopupFooter
        onShow={shownId !== undefined && place ? (by) => go(shownId, place.frameId, 0, by) : undefined}
        onCompare={
          view.name === 'search' || (shownId && summaries?.has(shownId))
            ? () => compare([shownId, undefined])
            : undefined
        }
        isCard={shownId !== undefined}
        onBeside={surface === 'popup' && shownId === undefined && tab ? beside : undefined}
      />
    </div>
  );
}
