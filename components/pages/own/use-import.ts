import { useRef, useState } from 'preact/hooks';
import { readImport } from '../../../data/own/import-file.ts';
import {
  candidatesOf,
  guessMapping,
  planImport,
  type Candidate,
  type ColumnMapping,
  type ImportPlan,
} from '../../../data/own/import-plan.ts';
import { ImportError, type FileProblem, type ImportTable } from '../../../data/own/import-table.ts';
import type { OwnEntry } from '../../../data/own/own-entry.ts';
import { runSteps } from './run-steps.ts';

/** Where an import stands. Nothing is written before `writing`. */
export type ImportState =
  | { step: 'choosing'; problem?: FileProblem }
  | { step: 'mapping'; fileName: string; table: ImportTable; mapping: ColumnMapping }
  | { step: 'planning'; done: number; total: number }
  | { step: 'planned'; plan: ImportPlan; back: ImportState }
  | { step: 'writing'; done: number; total: number }
  | { step: 'finished'; written: number };

/** The steps of an import and what takes it from one to the next. */
export type Import = {
  state: ImportState;
  read: (file: Blob & { name?: string }) => Promise<void>;
  map: (mapping: ColumnMapping) => void;
  plan: () => Promise<void>;
  /** Writes the plan through `write`, which reports progress; cancelling takes it back. */
  write: (write: WritePlan) => Promise<void>;
  cancel: () => void;
};

/** Carries out a plan in one transaction; answers whether it was written. */
export type WritePlan = (
  plan: ImportPlan,
  onProgress: (done: number) => void,
  signal: AbortSignal,
) => Promise<boolean>;

/**
 * Runs an import into a glossary.
 * @param existing the entries of that glossary
 * @param total own entries in all glossaries
 */
export function useImport(existing: readonly OwnEntry[], total: number): Import {
  const [state, setState] = useState<ImportState>({ step: 'choosing' });
  const stopRef = useRef(new AbortController());

  const restart = (): AbortSignal => {
    stopRef.current.abort();
    stopRef.current = new AbortController();
    return stopRef.current.signal;
  };

  const planFrom = async (
    candidates: Iterable<Candidate>,
    rows: number,
    back: ImportState,
  ): Promise<void> => {
    const signal = restart();
    setState({ step: 'planning', done: 0, total: rows });
    try {
      const onStep = (done: number): void => setState({ step: 'planning', done, total: rows });
      const plan = await runSteps(planImport(candidates, existing, total), onStep, signal);
      setState({ step: 'planned', plan, back });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  };

  return {
    state,
    read: async (file) => {
      restart();
      try {
        const read = readImport(new Uint8Array(await file.arrayBuffer()), file.name ?? '');
        if (read.kind === 'table') {
          setState({ step: 'mapping', fileName: file.name ?? '', table: read, mapping: guessMapping(read) });
          return;
        }
        const fields = read.backup.glossaries.flatMap(({ entries }) => entries);
        const candidates = fields.map((each, index): Candidate => ({ line: index + 1, fields: each }));
        await planFrom(candidates, fields.length, { step: 'choosing' });
      } catch (error) {
        if (!(error instanceof ImportError)) throw error;
        setState({ step: 'choosing', problem: error.problem });
      }
    },
    map: (mapping) => {
      if (state.step === 'mapping') setState({ ...state, mapping });
    },
    plan: async () => {
      if (state.step !== 'mapping') return;
      await planFrom(candidatesOf(state.table, state.mapping), state.table.rows.length, state);
    },
    write: async (write) => {
      if (state.step !== 'planned') return;
      const signal = restart();
      const rows = state.plan.added.length + state.plan.changed.length;
      const planned = state;
      setState({ step: 'writing', done: 0, total: rows });
      const isWritten = await write(
        planned.plan,
        (done) => setState({ step: 'writing', done, total: rows }),
        signal,
      );
      setState(isWritten ? { step: 'finished', written: rows } : planned);
    },
    cancel: () => {
      restart();
      setState({ step: 'choosing' });
    },
  };
}
