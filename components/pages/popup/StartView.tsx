import type { EntryId } from '../../../data/entry.ts';
import { hostnameOf } from '../../../data/settings/site.ts';
import type { SummaryOf } from '../../glossary/EntryRow.tsx';
import { t } from '../../platform/i18n.ts';
import { setPageOff } from '../../platform/page-off.ts';
import { stepMention } from '../../platform/tab-frames.ts';
import type { GoTo } from './PageList.tsx';
import { PagePanel } from './PagePanel.tsx';
import { RecentEntries } from './RecentEntries.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { StartingPoints } from './StartingPoints.tsx';
import { tabOf, type PageState } from './use-page.ts';
import type { SettingsNow } from './use-settings-now.ts';

/** The site that can be turned on and off; the browser's own pages are none, and in its store we are never on. */
function siteIn(page: PageState): string | undefined {
  const url = tabOf(page)?.url;
  const isStore = page.name === 'unreadable' && page.why === 'store';
  return url && !isStore && /^https?:/.test(url.origin) ? hostnameOf(url) : undefined;
}

/** Whether the page can be turned off, and is; `undefined` where none of its frames was read. */
const pageOffIn = (page: PageState): boolean | undefined =>
  page.name === 'read' && (page.pageOff || page.cost.nodes > 0) ? page.pageOff : undefined;

type StartViewProps = {
  settingsNow: SettingsNow;
  page: PageState;
  /** Asks the page again. */
  askPage: () => void;
  summaryOf: SummaryOf;
  headwordOf: (id: EntryId) => string;
  onOpen: (id: EntryId) => void;
  onGo: GoTo;
  /** Called once a step was taken in the page, or was not. */
  onStepped: (went: boolean) => void;
};

/** Before anything is typed: on or off, what the page mentions, what was looked at, where to begin. */
export function StartView({
  settingsNow,
  page,
  askPage,
  summaryOf,
  headwordOf,
  onOpen,
  onGo,
  onStepped,
}: StartViewProps) {
  const tab = tabOf(page);
  const hasList = page.name === 'read' && page.list.length > 0;
  return (
    <>
      {/* Without access there is nothing to switch. */}
      {page.name !== 'no-access' && (
        <SiteSwitch
          {...settingsNow}
          hostname={siteIn(page)}
          pageOff={pageOffIn(page)}
          onPageOff={(off) => {
            if (tab) void setPageOff(tab.id, off).then(askPage, askPage);
          }}
        />
      )}
      <PagePanel
        page={page}
        summaryOf={summaryOf}
        onGo={onGo}
        onStep={(direction) => {
          if (tab) void stepMention(tab.id, direction).then(onStepped);
        }}
        onOpen={onOpen}
        onRetry={askPage}
      />
      <RecentEntries headwordOf={(id) => summaryOf(id)?.headword} onOpen={onOpen} />
      {page.name !== 'reading' && !hasList && (
        <section class="start" aria-labelledby="start-title">
          <h2 id="start-title">{t('startTitle')}</h2>
          <StartingPoints headwordOf={headwordOf} onOpen={onOpen} />
        </section>
      )}
    </>
  );
}
