import { readBundledNames } from './bundled-names.ts';
import type { Contest } from './contest.ts';
import { livingPage } from './pages.ts';
import type { Report } from './report.ts';
import { median } from './statistics.ts';

/** Part "frame": what each frame of a page that changes all the time costs more. */
export async function compareFrames(contest: Contest, { say }: Report): Promise<void> {
  const html = livingPage();
  const rival = await contest.rival('one regex', readBundledNames());
  const found = new Map<string, number[]>();
  await contest.interleaved([undefined, contest.floor, contest.ours, rival], async (browser, contender) => {
    const name = contender?.name ?? 'no extension';
    found.set(name, [...(found.get(name) ?? []), await browser.frame(html)]);
  });
  const bare = median(found.get('no extension') ?? []);
  say('\n### Added main-thread time per frame: 20,000 mentions, one unrelated text changed in each frame\n');
  say('| | ms per frame | added |');
  say('| --- | --- | --- |');
  for (const [name, values] of found)
    say(`| ${name} | ${median(values).toFixed(2)} | ${(median(values) - bare).toFixed(2)} |`);
}
