import { useMemo } from 'preact/hooks';
import type { OwnEntry } from '../../../data/own/own-entry.ts';
import type { SummaryOf } from '../../glossary/EntryRow.tsx';
import { kindLabel } from '../../glossary/labels.ts';
import { t } from '../../platform/i18n.ts';
import type { Summaries } from './use-local-texts.ts';

/** What lists show of an entry, bundled or own. */
export function useSummaryOf(summaries: Summaries | undefined, own: readonly OwnEntry[]): SummaryOf {
  return useMemo(() => {
    const ownById = new Map(own.map((entry) => [entry.id, entry]));
    return (id) => {
      const summary = summaries?.get(id);
      if (summary) return { ...summary, kind: kindLabel(summary.kind) };
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
  }, [summaries, own]);
}
