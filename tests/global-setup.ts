import { compileGlossary } from '../scripts/compile-glossary.ts';

/** Unit tests see the glossary as it is on disk now, not as it was compiled last. */
export default async function setup(): Promise<void> {
  await compileGlossary();
}
