import { spawnSync } from 'node:child_process';
import { outputFolder } from './driver/browser-kind.ts';

/** Warnings of Mozilla's linter that are no fault of ours, and why. */
const EXPLAINED: Record<string, string> = {
  UNSAFE_VAR_ASSIGNMENT:
    'Preact itself holds the code for dangerouslySetInnerHTML; our source never uses it (tests/architecture.test.ts).',
};

type Message = { code: string; message: string; file?: string };
type Report = { errors: Message[]; warnings: Message[] };

/** Runs `web-ext lint` on the Firefox build and tells what it found; true when nothing is wrong but what is explained. */
export function lintForFirefox(): boolean {
  const { stdout, stderr } = spawnSync(
    'npx',
    ['web-ext', 'lint', '--output', 'json', '--source-dir', outputFolder('firefox')],
    { encoding: 'utf8' },
  );
  let report: Report;
  try {
    report = JSON.parse(stdout);
  } catch {
    console.error(stdout, stderr);
    return false;
  }
  const { errors, warnings } = report;
  const unexplained = warnings.filter(({ code }) => !(code in EXPLAINED));
  for (const { code, message, file } of [...errors, ...unexplained])
    console.error(`${code} ${file ?? ''}: ${message}`);
  for (const [code, reason] of Object.entries(EXPLAINED)) {
    const count = warnings.filter((warning) => warning.code === code).length;
    if (count > 0) console.log(`${count} × ${code}: ${reason}`);
  }
  console.log(`${errors.length} errors, ${unexplained.length} unexplained warnings`);
  return errors.length + unexplained.length === 0;
}
