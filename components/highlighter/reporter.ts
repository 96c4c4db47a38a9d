import type { FrameReport } from '../../data/mention-report.ts';

/** ms in which the mentions of a changing frame are reported at most once. */
const REPORT_MS = 700;

type Deps = {
  /** The frame as it is. */
  read: () => FrameReport;
  /** Its mentions changed. */
  onReport: (report: FrameReport) => void;
  later: (run: () => void, ms: number) => void;
  signal: AbortSignal;
};

/** Reports the mentions of a frame when they changed, and to whoever asks. */
export type Reporter = {
  /** They may have changed; the first report goes at once, the next ones wait for more. */
  changed(): void;
  report(): FrameReport;
};

const keyOf = ({ entries }: FrameReport): string =>
  entries.map(({ entryId, count }) => `${entryId} ${count}`).join();

/** A frame where nothing was found says nothing at first; costs alone are no change. Stops on the signal. */
export function createReporter({ read, onReport, later, signal }: Deps): Reporter {
  let isDue = false;
  let wasSent = false;
  /** What is known of the frame elsewhere; nothing sure after somebody asked between two reports. */
  let known: string | undefined = '';

  const send = (): void => {
    isDue = false;
    if (signal.aborted) return;
    const current = read();
    const key = keyOf(current);
    if (key === known) return;
    known = key;
    wasSent = true;
    onReport(current);
  };

  return {
    changed() {
      if (isDue) return;
      isDue = true;
      if (wasSent) later(send, REPORT_MS);
      else send();
    },
    report() {
      const current = read();
      if (keyOf(current) !== known) known = undefined;
      return current;
    },
  };
}
