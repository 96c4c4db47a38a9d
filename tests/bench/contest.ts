import { ownSide, rival, type Contender } from './contenders.ts';
import { openBench, type BenchBrowser } from './measure.ts';

/** Who is compared, and how: side by side in one run. */
export type Contest = {
  /** Only walks the text; a second copy of it shows how far the run may be believed. */
  floor: Contender;
  control: Contender;
  ours: Contender;
  /**
   * The other ways to mark, given the names that they look for.
   * @param isWanted leaves some out
   */
  rivals: (names: readonly string[], isWanted?: (name: string) => boolean) => Promise<Contender[]>;
  /** One of them by its name. */
  rival: (name: string, names: readonly string[]) => Promise<Contender>;
  /** Runs `measure` in a fresh browser of each contender, in turned order every second round. */
  interleaved: <T extends Contender | undefined>(
    contenders: readonly T[],
    measure: (browser: BenchBrowser, contender: T, round: number) => Promise<void>,
  ) => Promise<void>;
};

type Deps = {
  /** Chromium. */
  executable: string;
  rounds: number;
  /** Folder that the extensions of the bench are written into. */
  scratch: string;
  rivalNames: readonly string[];
};

export async function openContest({ executable, rounds, scratch, rivalNames }: Deps): Promise<Contest> {
  const [floor, control, ours] = await ownSide(scratch);
  if (!floor || !control || !ours) throw new Error('No contenders');
  return {
    floor,
    control,
    ours,
    async rivals(names, isWanted = () => true) {
      const made: Contender[] = [];
      for (const name of rivalNames) if (isWanted(name)) made.push(await rival(scratch, name, names));
      return made;
    },
    rival: (name, names) => rival(scratch, name, names),
    async interleaved(contenders, measure) {
      for (let round = 0; round < rounds; round++) {
        for (const contender of round % 2 ? contenders.toReversed() : contenders) {
          const browser = await openBench(executable, contender);
          try {
            await measure(browser, contender, round);
          } finally {
            await browser.close();
          }
        }
      }
    },
  };
}
