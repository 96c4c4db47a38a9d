import { useMemo, useRef, useState } from 'preact/hooks';
import { planGlossaries, type GlossaryPlan } from '../../../data/own/import-glossaries.ts';
import { guessMapping, withHeader, type ColumnMapping } from '../../../data/own/import-columns.ts';
import {
  candidatesOf,
  planImport,
  unmapped,
  type ImportCandidate,
  type PlanOptions,
} from '../../../data/own/import-plan.ts';
import { ImportError, type ImportTable, type ReadAs } from '../../../data/own/import-table.ts';
import type { OwnEntry, OwnGlossary } from '../../../data/own/own-entry.ts';
import type { OwnExport } from '../../../data/own/own-export.ts';
import { t } from '../../platform/i18n.ts';
import { newOwnId } from '../../platform/own-entries-store.ts';
import { runSteps } from '../run-steps.ts';
import type { GivenFile, ReadFile } from './read-file.ts';

/** A place that was chosen at and can be gone back to. */
type Resting =
  | { step: 'choosing'; problem?: ImportError }
  | { step: 'mapping'; file: GivenFile; readAs: ReadAs; table: ImportTable; mapping: ColumnMapping }
  | { step: 'glossaries'; backup: OwnExport };

/** What an import writes, glossary by glossary. */
export type Plans = readonly GlossaryPlan[];

/** Where an import stands. Nothing is written before `writing`. */
export type ImportState =
  | Resting
  | { step: 'reading'; done: number; total: number; before: Resting }
  | { step: 'planning'; done: number; total: number; before: Resting }
  | { step: 'planned'; plans: Plans; before: Resting }
  | { step: 'writing'; done: number; total: number; before: ImportState };

/** The steps of an import and what takes it from one to the next. */
export type Import = {
  state: ImportState;
  /** Reads a file, or the one that is being mapped in another encoding, or with another separator. */
  read: (file: GivenFile, readAs?: ReadAs) => Promise<void>;
  map: (mapping: ColumnMapping) => void;
  /** Takes the first row for the names of the columns, or not. */
  setHeader: (isHeader: boolean) => void;
  planTable: () => Promise<void>;
  planBackup: (as: 'glossaries' | 'words') => Promise<void>;
  /** Writes the plans through `write`, which reports progress. */
  write: (write: WritePlans) => Promise<void>;
  /** To the step before; what is being done is stopped, and what was written taken back. */
  back: () => void;
  stop: () => void;
};

/** Carries out plans in one transaction; answers whether it was written. */
export type WritePlans = (
  plans: Plans,
  onProgress: (done: number) => void,
  signal: AbortSignal,
) => Promise<boolean>;

type Deps = {
  into: OwnGlossary;
  glossaries: readonly OwnGlossary[];
  entries: readonly OwnEntry[];
  readFile: ReadFile;
};

const CHOOSING: Resting = { step: 'choosing' };

/** The columns of a table with the mapping that their names suggest. */
const mappingOf = (file: GivenFile, readAs: ReadAs, table: ImportTable): ImportState => ({
  step: 'mapping',
  file,
  readAs,
  table,
  mapping: guessMapping(table),
});

/** Runs an import into a glossary, or of whole glossaries. */
export function useImport({ into, glossaries, entries, readFile }: Deps): Import {
  const [state, setState] = useState<ImportState>(CHOOSING);
  const stopRef = useRef(new AbortController());
  const existing = useMemo(
    () => entries.filter(({ glossaryId }) => glossaryId === into.id),
    [entries, into.id],
  );

  const restart = (): AbortSignal => {
    stopRef.current.abort();
    stopRef.current = new AbortController();
    return stopRef.current.signal;
  };

  const onShare = (done: number): void => setState({ step: 'reading', done, total: 1, before: CHOOSING });

  const plan = async (steps: Generator<number, Plans>, total: number, before: Resting): Promise<void> => {
    const signal = restart();
    setState({ step: 'planning', done: 0, total, before });
    try {
      const onStep = (done: number): void => setState({ step: 'planning', done, total, before });
      const plans = await runSteps(steps, onStep, signal);
      setState({ step: 'planned', plans, before });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  };
  function* intoOne(candidates: Iterable<ImportCandidate>, options?: PlanOptions): Generator<number, Plans> {
    return [{ glossary: into, plan: yield* planImport(candidates, existing, entries.length, options) }];
  }

  return {
    state,
    read: async (file, readAs = {}) => {
      const signal = restart();
      onShare(0);
      try {
        const read = await readFile(file, onShare, signal, readAs);
        if (read.kind === 'table') setState(mappingOf(file, readAs, read));
        else setState({ step: 'glossaries', backup: read.backup });
      } catch (error) {
        if (signal.aborted) return;
        if (!(error instanceof ImportError)) throw error;
        setState({ step: 'choosing', problem: error });
      }
    },
    map: (mapping) => {
      if (state.step === 'mapping') setState({ ...state, mapping });
    },
    setHeader: (isHeader) => {
      if (state.step === 'mapping')
        setState(mappingOf(state.file, state.readAs, withHeader(state.table, isHeader)));
    },
    planTable: async () => {
      if (state.step !== 'mapping') return;
      const { table, mapping } = state;
      const steps = intoOne(candidatesOf(table, mapping), { unsaid: unmapped(mapping) });
      await plan(steps, table.rows.length, state);
    },
    planBackup: async (as) => {
      if (state.step !== 'glossaries') return;
      const all = state.backup.glossaries.flatMap((each) => each.entries);
      const whole = { glossaries, entries, newId: newOwnId, unnamed: t('ownFirstGlossary') };
      await plan(
        as === 'glossaries'
          ? planGlossaries(state.backup, whole)
          : intoOne(all.map((fields, index) => ({ line: index + 1, fields }))),
        all.length,
        state,
      );
    },
    write: async (write) => {
      if (state.step !== 'planned') return;
      const signal = restart();
      const { plans } = state;
      const total = plans.reduce((sum, each) => sum + each.plan.added.length + each.plan.changed.length, 0);
      setState({ step: 'writing', done: 0, total, before: state });
      const onProgress = (done: number): void => setState({ step: 'writing', done, total, before: state });
      const isWritten = await write(plans, onProgress, signal);
      if (!isWritten) setState(state);
    },
    back: () => {
      restart();
      setState('before' in state ? state.before : CHOOSING);
    },
    stop: () => void restart(),
  };
}
