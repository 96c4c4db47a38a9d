import type { EntryId } from '../../data/entry.ts';
import { extensionApi } from '../platform/extension-api.ts';
import { t } from '../platform/i18n.ts';
import { listen } from '../platform/listen.ts';
import { attempt } from './attempt.ts';
import type { OmniboxGlossary } from './omnibox-glossary.ts';

/** A line under the address bar. `content` is what the line puts into it. */
export type Suggestion = { content: string; description: string };

/** Browsers show about this many. */
const LIMIT = 6;

/** Chromium reads descriptions as XML, Firefox as they are. */
const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The answers to what was typed after the keyword, best first.
 *
 * @param asXml whether descriptions are read as XML
 */
export function suggest(query: string, { search, entryOf }: OmniboxGlossary, asXml: boolean): Suggestion[] {
  const encode = asXml ? escapeXml : (text: string) => text;
  return search(query)
    .hits.slice(0, LIMIT)
    .flatMap(({ id }) => entryOf(id) ?? [])
    .map(({ headword, chinese, definition, content }) => ({
      content,
      // Browsers take line breaks out, and would join the words beside them.
      description: encode(
        `${headword}${chinese ? ` ${chinese.hans}` : ''} – ${definition.replaceAll('\n', ' ')}`,
      ),
    }));
}

type OmniboxDeps = {
  readGlossary: () => Promise<OmniboxGlossary>;
  asXml: boolean;
  /** Opens an entry, or the whole glossary where nothing fits. */
  open: (
    id: EntryId | undefined,
    disposition: 'currentTab' | 'newForegroundTab' | 'newBackgroundTab',
  ) => void | Promise<unknown>;
};

/** Answers `whichali …` in the address bar until the signal. */
export function startOmnibox({ readGlossary, asXml, open }: OmniboxDeps, signal: AbortSignal): void {
  const { omnibox } = extensionApi();
  const encode = asXml ? escapeXml : (text: string) => text;
  void omnibox.setDefaultSuggestion({ description: t('omniboxHint') });

  const answer = async (text: string, show: (suggestions: Suggestion[]) => void): Promise<void> => {
    const suggestions = suggest(text, await readGlossary(), asXml);
    const first = suggestions[0]?.description ?? encode(t('omniboxNothing', text));
    void omnibox.setDefaultSuggestion({ description: text.trim() === '' ? t('omniboxHint') : first });
    // The first answer stands in the default line: Enter takes it.
    show(suggestions.slice(1));
  };
  listen(omnibox.onInputChanged, (text, show) => void attempt(() => answer(text, show)), signal);
  listen(
    omnibox.onInputEntered,
    (text, disposition) => {
      void attempt(async () => open((await readGlossary()).search(text).hits[0]?.id, disposition));
    },
    signal,
  );
}
