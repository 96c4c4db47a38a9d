import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { newOwnId } from '../../platform/own-entries-store.ts';
import type { OwnEntry, OwnGlossary } from '../../../data/own/own-entry.ts';
import { t } from '../../platform/i18n.ts';
import { EMPTY_FIELDS } from './EntryForm.tsx';
import { useFormGuard, type FormGuard } from './use-form-guard.ts';

/** What stands open over the list. */
export type Panel =
  | { kind: 'glossary'; glossary: OwnGlossary; isNew: boolean }
  | { kind: 'entry'; entry: OwnEntry; isNew: boolean }
  /** Into a glossary that may not be there yet. */
  | { kind: 'import'; into: OwnGlossary };

/** What stands open, and the ways to open something in its place; nothing is stored by opening it. */
export type OwnPanel = {
  panel: Panel | undefined;
  guard: FormGuard;
  /** Closes what stands open; with a panel given, only that one: another may have been opened since. */
  close: (which?: Panel) => void;
  /** Whether this one stands open still. */
  isOpen: (which: Panel | undefined) => boolean;
  newGlossary: () => void;
  editGlossary: (glossary: OwnGlossary) => void;
  newEntry: (glossary: OwnGlossary) => void;
  editEntry: (entry: OwnEntry) => void;
  importInto: (glossary: OwnGlossary | undefined) => void;
};

const idOf = (panel: Panel): string =>
  panel.kind === 'entry' ? panel.entry.id : panel.kind === 'glossary' ? panel.glossary.id : panel.into.id;

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
  const panelRef = useRef(panel);
  useLayoutEffect(() => {
    panelRef.current = panel;
  });
  const guard = useFormGuard();
  const answeredRef = useRef<string | undefined>(undefined);
  /** What is open already stays as it is. */
  const open = (next: Panel): void => {
    if (next.kind !== panel?.kind || idOf(next) !== idOf(panel)) guard.leave(() => setPanel(next));
  };
  useEffect(() => {
    if (!asked || answeredRef.current === asked.id) return;
    answeredRef.current = asked.id;
    open({ kind: 'entry', entry: asked, isNew: false });
  });
  return {
    panel,
    guard,
    close: (which) => setPanel((current) => (which && current !== which ? current : undefined)),
    isOpen: (which) => which !== undefined && panelRef.current === which,
    newGlossary: () => open({ kind: 'glossary', glossary: newGlossary(), isNew: true }),
    editGlossary: (glossary) => open({ kind: 'glossary', glossary, isNew: false }),
    newEntry: (glossary) =>
      open({
        kind: 'entry',
        isNew: true,
        entry: { ...EMPTY_FIELDS, id: newOwnId(), glossaryId: glossary.id },
      }),
    editEntry: (entry) => open({ kind: 'entry', entry, isNew: false }),
    importInto: (glossary) => open({ kind: 'import', into: glossary ?? newGlossary(t('ownFirstGlossary')) }),
  };
}
