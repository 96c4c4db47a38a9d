import { useEffect, useRef, useState } from 'preact/hooks';
import { newOwnId } from '../../platform/own-entries-store.ts';
import type { OwnEntry, OwnGlossary } from '../../../data/own/own-entry.ts';
import { t } from '../../platform/i18n.ts';
import { EMPTY_FIELDS } from './EntryForm.tsx';

/** What stands open over the list. */
export type Panel =
  | { kind: 'glossary'; glossary: OwnGlossary; isNew: boolean }
  | { kind: 'entry'; entry: OwnEntry; isNew: boolean }
  /** Into a glossary that may not be there yet. */
  | { kind: 'import'; into: OwnGlossary };

/** What stands open, and the ways to open something in its place; nothing is stored by opening it. */
export type OwnPanel = {
  panel: Panel | undefined;
  /** Closes what stands open; with a panel given, only that one: another may have been opened since. */
  close: (which?: Panel) => void;
  newGlossary: () => void;
  editGlossary: (glossary: OwnGlossary) => void;
  newEntry: (glossary: OwnGlossary) => void;
  editEntry: (entry: OwnEntry) => void;
  importInto: (glossary: OwnGlossary | undefined) => void;
};

const newGlossary = (name = ''): OwnGlossary => ({
  id: newOwnId(),
  name,
  marking: 'everywhere',
  sites: [],
  prefer: 'mine',
});

/**
 * What is open on the page of own entries.
 * @param asked an entry the address asks for, once it is loaded
 */
export function useOwnPanel(asked: OwnEntry | undefined): OwnPanel {
  const [panel, setPanel] = useState<Panel>();
  const answeredRef = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (!asked || answeredRef.current === asked.id) return;
    answeredRef.current = asked.id;
    setPanel({ kind: 'entry', entry: asked, isNew: false });
  }, [asked]);
  return {
    panel,
    close: (which) => setPanel((current) => (which && current !== which ? current : undefined)),
    newGlossary: () => setPanel({ kind: 'glossary', glossary: newGlossary(), isNew: true }),
    editGlossary: (glossary) => setPanel({ kind: 'glossary', glossary, isNew: false }),
    newEntry: (glossary) =>
      setPanel({
        kind: 'entry',
        isNew: true,
        entry: { ...EMPTY_FIELDS, id: newOwnId(), glossaryId: glossary.id },
      }),
    editEntry: (entry) => setPanel({ kind: 'entry', entry, isNew: false }),
    importInto: (glossary) =>
      setPanel({ kind: 'import', into: glossary ?? newGlossary(t('ownFirstGlossary')) }),
  };
}
