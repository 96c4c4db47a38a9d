import { useReducer } from 'preact/hooks';
import type { EntryId } from '../../data/entry.ts';
import { glossaryLanguage } from '../../data/languages.ts';
import { canGoBack, placeNow, reducePopup, startState, viewOf, type Pair } from '../../data/popup-view.ts';
import { SearchBox } from '../glossary/SearchBox.tsx';
import { SearchResults } from '../glossary/SearchResults.tsx';
import { interfaceLanguage, t } from '../platform/i18n.ts';
import { rememberEntry } from '../platform/recent-entries.ts';
import { openSidePanelAt } from '../platform/side-panel.ts';
import { goToMention } from '../platform/tab-frames.ts';
import { useTheme } from '../settings/use-theme.ts';
import { Announcement } from './popup/Announcement.tsx';
import { CardPanel } from './popup/CardPanel.tsx';
import { LaterCompare } from './popup/LaterCompare.tsx';
import { NoHits } from './popup/NoHits.tsx';
import type { GoTo } from './popup/PageList.tsx';
import { PopupFooter } from './popup/PopupFooter.tsx';
import { StartView } from './popup/StartView.tsx';
import { useBack } from './popup/use-back.ts';
import { useEnter } from './popup/use-enter.ts';
import { useLinkLeave } from './popup/use-link-leave.ts';
import { useLocalTexts } from './popup/use-local-texts.ts';
import { tabOf, usePage } from './popup/use-page.ts';
import { usePlaces } from './popup/use-places.ts';
import { usePopupKeys } from './popup/use-popup-keys.ts';
import { useGlossarySearch, useResult } from './popup/use-search.ts';
import { useSettingsNow } from './popup/use-settings-now.ts';
import { useSummaryOf } from './popup/use-summary-of.ts';

/** `popup` closes when it sends the reader to the page; `panel` stays beside it. */
export type PopupSurface = 'popup' | 'panel';

type PopupPageProps = {
  surface: PopupSurface;
  /** What was typed before there was this page. */
  typed: string;
};

/** Toolbar popup and side panel: search, what the page mentions, cards, comparisons, on and off. */
export function PopupPage({ surface, typed }: PopupPageProps) {
  const [state, dispatch] = useReducer(reducePopup, typed, (query) => startState(location.hash, query));
  const [page, askPage] = usePage();
  const settingsNow = useSettingsNow();
  useTheme(settingsNow?.settings.theme ?? 'auto');
  const language =
    settingsNow && glossaryLanguage(settingsNow.settings.glossaryLanguage, interfaceLanguage());
  const texts = useLocalTexts(language);
  const summaries = texts?.summaries;
  const { search, own } = useGlossarySearch();
  const result = useResult(state.query, search, texts?.words);
  const summaryOf = useSummaryOf(summaries, own);
  const view = viewOf(state);
  const tab = tabOf(page);

  const headwordOf = (id: EntryId): string => summaryOf(id)?.headword ?? id;
  const { goBack, noteRow } = useBack(state, dispatch);
  const open = (id: EntryId): void => {
    noteRow(id);
    dispatch({ type: 'opened', id });
    if (tab?.isPrivate === false) void rememberEntry(id).catch(() => undefined);
  };
  const compare = (pair: Pair): void => {
    noteRow();
    dispatch({ type: 'compared', pair });
  };
  const leave = (went: boolean): void => {
    if (went && surface === 'popup') window.close();
  };
  const go: GoTo = (id, frameId, index, by) => {
    // What the page hides, in a menu or a folded part, is shown here.
    if (tab) void goToMention(tab.id, frameId, id, index, by).then((went) => (went ? leave(went) : open(id)));
  };
  const openBeside = (windowId: number): void => {
    void openSidePanelAt(windowId, placeNow(state)).then(() => window.close());
  };

  usePlaces(surface === 'panel', dispatch);
  usePopupKeys(goBack);
  useLinkLeave(() => leave(true));
  const enter = useEnter(state.query, result, ({ hits, pair }) => {
    if (view.name !== 'search') return;
    if (pair) compare(pair);
    else if (hits[0]) open(hits[0].id);
  });
  const list = page.name === 'read' ? page.list : [];
  const shownId = view.name === 'card' ? view.id : undefined;
  const [place] = list.find(({ entryId }) => entryId === shownId)?.frames ?? [];
  const hasQuery = state.query.trim() !== '';

  return (
    <div class={`popup popup-${surface}`}>
      <header class="popup-header">
        <h1 class="visually-hidden">{t('popupTitle')}</h1>
        {canGoBack(state) && (
          <button type="button" class="back" aria-label={t('back')} onClick={goBack}>
            ‹
          </button>
        )}
        <SearchBox
          query={state.query}
          onQuery={(query) => dispatch({ type: 'typed', query })}
          onEnter={enter}
        />
      </header>
      <main tabIndex={-1}>
        <Announcement state={state} result={result} summaryOf={summaryOf} />
        {view.name === 'card' && language !== undefined && (
          <CardPanel key={view.id} id={view.id} language={language} onOpen={open} onCompare={compare} />
        )}
        {view.name === 'compare' && language !== undefined && (
          <LaterCompare pair={view.pair} language={language} onPair={compare} />
        )}
        {view.name === 'search' && hasQuery && result && summaries && (
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
        {view.name === 'search' && !hasQuery && summaries && settingsNow && (
          <StartView
            settingsNow={settingsNow}
            page={page}
            askPage={askPage}
            summaryOf={summaryOf}
            headwordOf={headwordOf}
            onOpen={open}
            onGo={go}
            onStepped={leave}
          />
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
        onBeside={surface === 'popup' && tab ? () => openBeside(tab.windowId) : undefined}
      />
    </div>
  );
}
