import type { ComponentChildren } from 'preact';
import type { EntryId } from '../../data/entry.ts';
import { Highlighted } from './Highlighted.tsx';

/** What a row of a list shows of an entry. */
export type EntrySummary = {
  headword: string;
  /** Chinese name, where it has one. */
  hans?: string;
  /** Its other names, spelled right. */
  names: readonly string[];
  kind: string;
  definition: string;
  /** Of headword and definition, where it is known. */
  language?: string;
};

/** Looks up what lists show; `undefined` for an entry that is gone, or whose texts are not loaded yet. */
export type SummaryOf = (id: EntryId) => EntrySummary | undefined;

type EntryRowProps = {
  summary: EntrySummary;
  /** At the end of the headword's line. */
  note: ComponentChildren;
  /** What was typed; its letters are marked. */
  query?: string;
  /** The name that was found, where it is none of those shown: why "Tenpay" answers with WeChat Pay. */
  form?: string | undefined;
  title?: string;
  onClick: (event: MouseEvent) => void;
};

/** One entry in a list of results or of the page: a button the arrow keys walk. */
export const EntryRow = ({ summary, note, query = '', form, title, onClick }: EntryRowProps) => (
  <button type="button" class="row" title={title} onClick={onClick}>
    <span class="row-name">
      <span class="row-names">
        <span class="row-headword" lang={summary.language} dir="auto">
          <Highlighted text={summary.headword} query={query} />
        </span>
        {summary.hans !== undefined && (
          <span class="hanzi" lang="zh-Hans">
            <Highlighted text={summary.hans} query={query} />
          </span>
        )}
      </span>
      <span class="row-note">{note}</span>
    </span>
    {form !== undefined && (
      <span class="row-form" dir="auto">
        <Highlighted text={form} query={query} />
      </span>
    )}
    <span class="row-definition" lang={summary.language} dir="auto">
      {summary.definition}
    </span>
  </button>
);
