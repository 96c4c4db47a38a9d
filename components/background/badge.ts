import type { Settings } from '../../data/settings/settings.ts';
import { extensionApi } from '../platform/extension-api.ts';
import { t } from '../platform/i18n.ts';
import { listen } from '../platform/listen.ts';
import { readSettings, watchSettings } from '../platform/settings-store.ts';
import { gatherReports, type TabReport } from './frame-reports.ts';

/** ms in which the badge of a tab is drawn anew at most once: its frames report one after the other. */
const DRAW_MS = 150;

/** Quiet grey: a number, not a warning. */
const BADGE_COLOR = '#5f6368';

/** Sizes of the icons in `public/icon/`, px. */
const ICON_SIZES = [16, 32, 48] as const;

const iconPaths = (off: boolean): Record<string, string> =>
  Object.fromEntries(ICON_SIZES.map((size) => [size, `/icon/${off ? 'off-' : ''}${size}.png`]));

const countEntries = ({ frames }: TabReport): number =>
  new Set(frames.flatMap(({ entries }) => entries.map(({ entryId }) => entryId))).size;

/** What the toolbar shows of a tab. */
type BadgeLook = { text: string; off: boolean; title: string };

/**
 * Grey where we are off or cannot be, with `!` where the reader lets us see nothing. With the badge turned off, icon
 * and title still tell.
 */
export function badgeLook(report: TabReport, settings: Pick<Settings, 'badge'>): BadgeLook {
  if (report.state === 'unreachable') return { text: '', off: true, title: t('badgeUnreachable') };
  if (report.state === 'no-access')
    return { text: settings.badge ? '!' : '', off: true, title: t('badgeNoAccess') };
  if (report.state === 'off') return { text: '', off: true, title: t('badgeOff') };
  const count = countEntries(report);
  return {
    text: settings.badge && count > 0 ? String(count) : '',
    off: false,
    title: count === 0 ? t('badgeNone') : count === 1 ? t('badgeOne') : t('badgeMany', String(count)),
  };
}

/** The toolbar icon of each tab: the number of distinct entries over all its frames, grey where nothing is marked. */
export type Badge = { draw(tabId: number): void; drawAll(): Promise<void> };

/** Keeps nothing in memory, so a killed background draws the same badge as one that lived. */
export function startBadge(signal: AbortSignal): Badge {
  const { action, tabs } = extensionApi();
  const due = new Set<number>();

  const drawNow = async (tabId: number): Promise<void> => {
    due.delete(tabId);
    const [report, settings] = await Promise.all([gatherReports(tabId), readSettings()]);
    const { text, off, title } = badgeLook(report, settings);
    await Promise.all([
      action.setBadgeText({ tabId, text }),
      action.setIcon({ tabId, path: iconPaths(off) }),
      action.setTitle({ tabId, title }),
    ]);
  };
  const draw = (tabId: number): void => {
    if (due.has(tabId)) return;
    due.add(tabId);
    // The tab may be closed before its badge is drawn.
    setTimeout(() => void drawNow(tabId).catch(() => undefined), DRAW_MS);
  };
  const drawAll = async (): Promise<void> => {
    // A tab put aside is drawn when it is loaded again.
    for (const { id } of await tabs.query({ discarded: false })) if (id !== undefined) draw(id);
  };

  listen(
    tabs.onUpdated,
    (tabId, { status }) => {
      if (status === 'complete') draw(tabId);
    },
    signal,
  );
  // A pause ends by itself, and nobody tells of it for a page without names.
  listen(tabs.onActivated, ({ tabId }) => draw(tabId), signal);
  watchSettings(() => void drawAll(), signal);
  void action.setBadgeBackgroundColor({ color: BADGE_COLOR });
  return { draw, drawAll };
}
