import { hostnameOf, hostOf, isOnAt } from '../../data/settings/site.ts';
import type { Settings } from '../../data/settings/settings.ts';
import type { PageSite } from '../platform/page-bridge.ts';

/** `about:blank` and `srcdoc` have no hostname of their own; they belong to the page around them. */
export function pageSite(page: Window): PageSite {
  const own = hostnameOf(page.location);
  if (page.parent === page) return { own, top: own };
  const { ancestorOrigins } = page.location;
  const outermost = ancestorOrigins?.[ancestorOrigins.length - 1];
  const nearest = ancestorOrigins?.[0];
  if (outermost !== undefined && nearest !== undefined)
    return { own: own || hostOf(nearest), top: hostOf(outermost) || own };
  try {
    const parent = pageSite(page.parent);
    return { own: own || parent.own, top: parent.top };
  } catch {
    // Another origin's window may not be read: the frame then decides for itself.
    return { own, top: own };
  }
}

/** Whether a frame is marked: a page that is off takes its frames with it, and a site that is off stays so in frames. */
export const isFrameOn = (settings: Settings, { own, top }: PageSite, now: number): boolean =>
  isOnAt(settings, top, now) && (settings.siteMode === 'only' || isOnAt(settings, own, now));
