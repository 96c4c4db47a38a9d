import { useMemo, useState } from 'preact/hooks';
import type { Entry } from '../../../data/entry.ts';
import { createConflictFinder, type ConflictOf } from '../../../data/own/conflicts.ts';
import { changeOfPlans, type OwnChange } from '../../../data/own/own-change.ts';
import { mergeGlossary, withParts } from '../../../data/own/merge-own.ts';
import { MAX_OWN_ENTRIES } from '../../../data/own/own-entry.ts';
import { findTwin } from '../../../data/own/own-query.ts';
import { t } from '../../platform/i18n.ts';
import { newOwnId, type OwnEntriesStore } from '../../platform/own-entries-store.ts';
import type { SaveFile } from '../../platform/save-file.ts';
import { counted, figure } from './counted.ts';
import { EntryForm } from './EntryForm.tsx';
import { EntryList } from './EntryList.tsx';
import { GlossaryForm } from './GlossaryForm.tsx';
import { GlossaryHead } from './GlossaryHead.tsx';
import { GlossaryTabs } from './GlossaryTabs.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import type { KeptDone } from './kept-done.ts';
import { NoGlossary } from './NoGlossary.tsx';
import { OwnBroken } from './OwnBroken.tsx';
import { OwnStatus } from './OwnStatus.tsx';
import type { ReadFile } from './read-file.ts';
import { readyToSave, type Clash } from './save-entry.ts';
import { runSteps } from '../run-steps.ts';
import { FormGuardContext } from './use-form-guard.ts';
import { useOwnEntries, type WatchOwnEntries } from './use-own-entries.ts';
import { useOwnPanel } from './use-own-panel.ts';

type Props = {
  store: OwnEntriesStore;
  watch: WatchOwnEntries;
  /** What was done last, to be taken back also after the reader looked elsewhere. */
  kept: KeptDone;
  /** The bundled entries, to say which words they have too. */
  bundled: readonly Pick<Entry, 'id' | 'headword' | 'names'>[];
  /** Reads a file that is brought in. */
  readFile: ReadFile;
  /** Offers text to the reader as a file. */
  saveFile: SaveFile;
  /** The entry that the address asks for. */
  entryId?: string | undefined;
};

/** The reader's own glossaries: made, filled, searched, brought in and taken out. */
export function OwnPage({ store, watch, kept, bundled, readFile, saveFile, entryId }: Props) {
  const { status, glossaries, entries, reason, isSaving, done, failure, change, undo, dismiss, retry } =
    useOwnEntries(store, watch, kept);
  const asked = useMemo(() => entries.find(({ id }) => id === entryId), [entries, entryId]);
  const { panel, guard, close, isOpen, newGlossary, editGlossary, newEntry, editEntry, importInto } =
    useOwnPanel(asked);
  const [chosenId, setChosenId] = useState<string>();
  const chosen = glossaries.find(({ id }) => id === (chosenId ?? asked?.glossaryId)) ?? glossaries[0];
  const byGlossary = useMemo(() => Map.groupBy(entries, ({ glossaryId }) => glossaryId), [entries]);
  const listed = byGlossary.get(chosen?.id ?? '') ?? [];
  const conflictOf = useMemo(() => {
    const find = createConflictFinder(bundled);
    const byId = new Map(bundled.map((entry) => [entry.id, entry]));
    return (fields: Parameters<ConflictOf>[0]) => byId.get(find(fields) ?? '');
  }, [bundled]);

  /** What was written stays in the form until the disk has it; on its way there nothing is lost by leaving it. */
  const closeIf = async (isMade: Promise<boolean>): Promise<void> => {
    guard.setWritten(false);
    if (await isMade) close(panel);
    else if (isOpen(panel)) guard.setWritten(true);
  };

  if (status === 'loading') return <p class="own-empty">{t('ownLoading')}</p>;
  if (status === 'failed') return <OwnBroken reason={reason} onRetry={() => void retry()} />;

  return (
    <div class="own">
      <p class="lead">{t('ownIntro', figure(MAX_OWN_ENTRIES))}</p>
      {glossaries.length > 0 && (
        <GlossaryTabs
          glossaries={glossaries}
          chosen={chosen}
          countOf={({ id }) => byGlossary.get(id)?.length ?? 0}
          onChoose={(glossary) =>
            guard.leave(() => {
              setChosenId(glossary.id);
              close();
            })
          }
          onNew={newGlossary}
        />
      )}
      <FormGuardContext.Provider value={guard}>
        {panel?.kind === 'glossary' && (
          <GlossaryForm
            key={panel.glossary.id}
            glossary={panel.glossary}
            isNew={panel.isNew}
            count={byGlossary.get(panel.glossary.id)?.length ?? 0}
            onCancel={() => close()}
            onSave={(glossary) => {
              setChosenId(glossary.id);
              const now = glossaries.find(({ id }) => id === glossary.id) ?? panel.glossary;
              // Two values of one rule can't both be kept: Undo brings the other one back.
              const { merged, clashes } = mergeGlossary(panel.glossary, glossary, now);
              const put = withParts(merged, glossary, clashes);
              void closeIf(change({ putGlossaries: [put] }, t('ownGlossarySaved', glossary.name)));
            }}
            onRemove={({ id, name }) =>
              void closeIf(change({ removeGlossaries: [id] }, t('ownGlossaryRemoved', name)))
            }
          />
        )}
        {panel?.kind === 'entry' && (
          <EntryForm
            key={panel.entry.id}
            entry={panel.entry}
            isNew={panel.isNew}
            conflictOf={conflictOf}
            prefer={glossaries.find(({ id }) => id === panel.entry.glossaryId)?.prefer ?? 'mine'}
            twinOf={(headword) => {
              const { id, glossaryId } = panel.entry;
              return findTwin(byGlossary.get(glossaryId) ?? [], { id, headword });
            }}
            onEdit={editEntry}
            onCancel={() => close()}
            onSave={async (edited) => {
              let clash: Clash | undefined;
              const ready = async (): Promise<OwnChange | undefined> => {
                const found = await readyToSave(store, edited);
                if ('entry' in found) return { putEntries: [found.entry] };
                ({ clash } = found);
                return undefined;
              };
              await closeIf(change(ready, t('ownEntrySaved', edited.mine.headword)));
              return clash;
            }}
          />
        )}
        {panel?.kind === 'import' && (
          <ImportPanel
            key={panel.into.id}
            into={panel.into}
            glossaries={glossaries}
            entries={entries}
            conflictOf={conflictOf}
            readFile={readFile}
            onClose={() => close()}
            write={async (plans, onProgress, signal) => {
              const next = await runSteps(changeOfPlans(plans, newOwnId), undefined, signal);
              const written = next.putEntries?.length ?? 0;
              const text =
                written === 0 ? t('ownRulesImported') : counted(written, 'ownImportedOne', 'ownImported');
              const isMade = await change(next, text, { onProgress, signal });
              if (isMade) {
                setChosenId(plans[0]?.glossary.id);
                close(panel);
              }
              return isMade;
            }}
          />
        )}
      </FormGuardContext.Provider>
      {!chosen && !panel && <NoGlossary onNew={newGlossary} onImport={() => importInto(undefined)} />}
      {chosen && (
        <section class="settings-section" aria-labelledby="own-glossary">
          <GlossaryHead
            glossary={chosen}
            entries={listed}
            saveFile={saveFile}
            onNewEntry={() => newEntry(chosen)}
            onImport={() => importInto(chosen)}
            onEdit={() => editGlossary(chosen)}
          />
          <EntryList
            key={chosen.id}
            entries={listed}
            conflictOf={conflictOf}
            otherGlossaries={glossaries.filter((glossary) => glossary !== chosen)}
            onEdit={editEntry}
            onRemove={(list) =>
              void change(
                { removeEntries: list.map(({ id }) => id) },
                counted(list.length, 'ownRemovedOne', 'ownRemoved'),
              )
            }
            onMove={(list, glossary) =>
              void change(
                { putEntries: list.map((entry) => ({ ...entry, glossaryId: glossary.id })) },
                counted(list.length, 'ownMovedOne', 'ownMoved', glossary.name),
              )
            }
          />
        </section>
      )}
      <OwnStatus isSaving={isSaving} done={done} failure={failure} undo={undo} dismiss={dismiss} />
    </div>
  );
}
