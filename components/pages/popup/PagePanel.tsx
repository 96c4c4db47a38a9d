import type { ComponentChildren } from 'preact';
import type { EntryId } from '../../../data/entry.ts';
import type { SummaryOf } from '../../glossary/EntryRow.tsx';
import type { CurrentTab } from '../../platform/current-tab.ts';
import { t, type MessageKey } from '../../platform/i18n.ts';
import { AccessRequest } from '../AccessRequest.tsx';
import { CostLine } from './CostLine.tsx';
import { PageList, type GoTo } from './PageList.tsx';
import type { PageState } from './use-page.ts';

const WHY: Record<Extract<PageState, { name: 'unreadable' }>['why'], MessageKey> = {
  browser: 'pageIsBrowsers',
  store: 'pageIsStore',
  pdf: 'pageIsPdf',
  unloaded: 'pageNotLoaded',
};

/** Names a page; the place in it, after `#`, makes no other. */
const nameOf = ({ id, url }: CurrentTab): string => `${id} ${url?.href.replace(/#.*/, '')}`;

type PagePanelProps = {
  page: PageState;
  summaryOf: SummaryOf;
  onGo: GoTo;
  onStep: (direction: 1 | -1) => void;
  onOpen: (id: EntryId) => void;
  /** Asks the page again, after access was given. */
  onRetry: () => void;
};

/** "On this page": the page list, or why there is none. */
export function PagePanel({ page, summaryOf, onGo, onStep, onOpen, onRetry }: PagePanelProps) {
  const hasList = page.name === 'read' && page.list.length > 0;
  return (
    <section class="page-panel" aria-labelledby="page-title" data-state={page.name}>
      <div class="section-title">
        <h2 id="page-title">{t('pageTitle')}</h2>
        {hasList && (
          <span class="steps">
            <button type="button" class="quiet" onClick={() => onStep(-1)}>
              {t('pagePrevious')}
            </button>
            <button type="button" class="quiet" onClick={() => onStep(1)}>
              {t('pageNext')}
            </button>
          </span>
        )}
      </div>
      <PageContent page={page} onRetry={onRetry}>
        {hasList && (
          <PageList
            key={nameOf(page.tab)}
            list={page.list}
            summaryOf={summaryOf}
            onGo={onGo}
            onOpen={onOpen}
          />
        )}
      </PageContent>
      {page.name === 'read' && page.cost.nodes > 0 && <CostLine cost={page.cost} />}
    </section>
  );
}

type PageContentProps = { page: PageState; onRetry: () => void; children: ComponentChildren };

function PageContent({ page, onRetry, children }: PageContentProps) {
  if (page.name === 'reading') return <p class="state" aria-busy="true" />;
  if (page.name === 'unreadable') return <p class="state">{t(WHY[page.why])}</p>;
  if (page.name === 'no-access') return <AccessRequest class="state" onAnswer={onRetry} />;
  if (page.list.length > 0) return children;
  return <p class="state">{t(page.state === 'off' ? 'pageOff' : 'pageEmpty')}</p>;
}
