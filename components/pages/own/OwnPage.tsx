import { useMemo, useState } from 'preact/hooks';
import type { Entry } from '../../../data/entry.ts';
import { createConflictFinder } from '../../../data/own/conflicts.ts';
import { MAX_OWN_ENTRIES, type OwnEntry, type OwnGlossary } from '../../../data/own/own-entry.ts';
import { t } from '../../platform/i18n.ts';
import { importChange, newOwnId, type OwnEntriesStore } from '../../platform/own-entries-store.ts';
import { EMPTY_FIELDS, EntryForm } from './EntryForm.tsx';
import { EntryList } from './EntryList.tsx';
import { ExportButtons } from './ExportButtons.tsx';
import { GlossaryForm } from './GlossaryForm.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { useOwnEntries, type WatchOwnEntries } from './use-own-entries.ts';

type Props = {
  store: OwnEntriesStore;
  watch: WatchOwnEntries;
  /** The bundled entries, to say which words they have too. */
  bundled: readonly Pick<Entry, 'id' | 'headword' | 'names'>[];
  /** Offers text to the reader as a file. */
  saveFile: (name: string, type: string, text: string) => void;
};

/** What stands open beside the list. */
type Panel =
  | { kind: 'glossary'; glossary: OwnGlossary; isNew: boolean }
  | { kind: 'entry'; entry: OwnEntry; isNew: boolean }
  | { kind: 'import' };

const newGlossary = (): OwnGlossary => ({
  id: newOwnId(),
  name: '',
  marking: 'everywhere',
  sites: [],
  prefer: 'mine',
});

/** The reader's own glossaries: made, filled, searched, brought in and taken out. */
export function OwnPage({ store, watch, bundled, saveFile }: Props) {
  const { status, glossaries, entries, done, error, change } = useOwnEntries(store, watch);
  const [chosenId, setChosenId] = useState<string>();
  const [panel, setPanel] = useState<Panel>();
  const chosen = glossaries.find(({ id }) => id === chosenId) ?? glossaries[0];
  const listed = useMemo(
    () => entries.filter(({ glossaryId }) => glossaryId === chosen?.id),
    [entries, chosen?.id],
  );
  const conflictOf = useMemo(() => {
    const find = createConflictFinder(bundled);
    const byId = new Map(bundled.map((entry) => [entry.id, entry]));
    return (fields: Pick<OwnEntry, 'headword' | 'aliases'>) => byId.get(find(fields) ?? '');
  }, [bundled]);
  const close = (): void => setPanel(undefined);
  const addEntry = (glossary: OwnGlossary): void =>
    setPanel({
      kind: 'entry',
      isNew: true,
      entry: { ...EMPTY_FIELDS, id: newOwnId(), glossaryId: glossary.id },
    });

  if (status === 'loading') return <p class="own-empty">{t('ownLoading')}</p>;

  return (
    <div class="own">
      <p class="own-note">{t('ownIntro', MAX_OWN_ENTRIES.toLocaleString())}</p>
      {error !== undefined && (
        <p class="own-problems" role="alert">
          {t('ownFailed', error)}
        </p>
      )}
      <output class="own-done">
        {done && (
          <>
            <span>{done.text}</span>
            <button type="button" onClick={() => void done.undo()}>
              {t('ownUndo')}
            </button>
          </>
        )}
      </output>
      <nav class="own-bar" aria-label={t('ownGlossaries')}>
        {glossaries.map((glossary) => (
          <button
            type="button"
            key={glossary.id}
            aria-pressed={glossary === chosen}
            onClick={() => {
              setChosenId(glossary.id);
              close();
            }}
          >
            {glossary.name}
          </button>
        ))}
        <button
          type="button"
          onClick={() => setPanel({ kind: 'glossary', glossary: newGlossary(), isNew: true })}
        >
          {t('ownNewGlossary')}
        </button>
      </nav>
      {panel?.kind === 'glossary' && (
        <GlossaryForm
          key={panel.glossary.id}
          glossary={panel.glossary}
          isNew={panel.isNew}
          onCancel={close}
          onSave={(glossary) => {
            setChosenId(glossary.id);
            close();
            void change({ putGlossaries: [glossary] }, t('ownGlossarySaved', glossary.name));
          }}
          {...(panel.isNew
            ? {}
            : {
                onRemove: () => {
                  close();
                  void change(
                    { removeGlossaries: [panel.glossary.id] },
                    t('ownGlossaryRemoved', panel.glossary.name),
                  );
                },
              })}
        />
      )}
      {!chosen && !panel && <p class="own-empty">{t('ownNoGlossaries')}</p>}
      {chosen && (
        <>
          <div class="own-bar">
            <button type="button" class="own-primary" onClick={() => addEntry(chosen)}>
              {t('ownNewEntry')}
            </button>
            <button type="button" onClick={() => setPanel({ kind: 'import' })}>
              {t('ownImport')}
            </button>
            <ExportButtons glossary={chosen} entries={listed} saveFile={saveFile} />
            <button
              type="button"
              onClick={() => setPanel({ kind: 'glossary', glossary: chosen, isNew: false })}
            >
              {t('ownEditGlossary')}
            </button>
          </div>
          {panel?.kind === 'entry' && (
            <EntryForm
              key={panel.entry.id}
              fields={panel.entry}
              isNew={panel.isNew}
              conflictOf={conflictOf}
              onCancel={close}
              onSave={(fields) => {
                const entry = { ...fields, id: panel.entry.id, glossaryId: panel.entry.glossaryId };
                close();
                void change({ putEntries: [entry] }, t('ownEntrySaved', entry.headword));
              }}
            />
          )}
          {panel?.kind === 'import' && (
            <ImportPanel
              key={chosen.id}
              existing={listed}
              total={entries.length}
              onClose={close}
              write={(plan, onProgress, signal) =>
                change(
                  importChange(chosen.id, plan),
                  t('ownImported', (plan.added.length + plan.changed.length).toLocaleString()),
                  { onProgress, signal },
                )
              }
            />
          )}
          <EntryList
            key={chosen.id}
            entries={listed}
            otherGlossaries={glossaries.filter((glossary) => glossary !== chosen)}
            onEdit={(entry) => setPanel({ kind: 'entry', entry, isNew: false })}
            onRemove={(list) =>
              void change(
                { removeEntries: list.map(({ id }) => id) },
                t('ownRemoved', list.length.toLocaleString()),
              )
            }
            onMove={(list, glossary) =>
              void change(
                { putEntries: list.map((entry) => ({ ...entry, glossaryId: glossary.id })) },
                t('ownMoved', list.length.toLocaleString(), glossary.name),
              )
            }
          />
        </>
      )}
    </div>
  );
}
