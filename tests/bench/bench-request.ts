import { readCommandLine } from '../../scripts/command-line.ts';

/** What is measured, each by its name on the command line. */
export const PARTS = ['pages', 'names', 'size', 'frame', 'latency'] as const;
export type Part = (typeof PARTS)[number];

const USAGE = `Usage: npm run bench -- [options]
  --rounds N     interleaved rounds (3)
  --pages DIR    the pages saved as DIR/<name>/source.html (scripts are taken out) instead of the generated ones
  --most N       of the saved pages, only the N biggest (20)
  --ours         without the rivals, and only the ends of the names axis: minutes instead of an hour
  --part NAME    only one of ${PARTS.join(', ')}
  --record       write table and plots to tests/bench/results/, which the README shows, instead of out/bench/`;

/** What the command line of `npm run bench` asks for. */
export type BenchRequest = {
  rounds: number;
  most: number;
  pages: string | undefined;
  parts: readonly Part[];
  ours: boolean;
  record: boolean;
};

/**
 * Reads the command line.
 * @throws Error that says what is wrong with it, before anything is built
 */
export function readBenchRequest(args: readonly string[]): BenchRequest {
  const { values } = readCommandLine(
    {
      args: [...args],
      options: {
        rounds: { type: 'string', default: '3' },
        pages: { type: 'string' },
        most: { type: 'string', default: '20' },
        part: { type: 'string' },
        ours: { type: 'boolean', default: false },
        record: { type: 'boolean', default: false },
      },
    },
    USAGE,
  );
  const { pages, part, ours, record } = values;
  const parts = PARTS.filter((each) => part === undefined || part === each);
  if (parts.length === 0) throw new Error(`There is no part '${part}'\n${USAGE}`);
  const [rounds = 0, most = 0] = (['rounds', 'most'] as const).map((name) => {
    const count = Number(values[name]);
    if (!Number.isInteger(count) || count < 1)
      throw new Error(`--${name} takes a number from 1 on, not '${values[name]}'\n${USAGE}`);
    return count;
  });
  return { rounds, most, pages, parts, ours, record };
}
