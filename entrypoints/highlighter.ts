import { defineUnlistedScript } from '#imports';
import { startFrame } from '../components/highlighter/frame.ts';
import { packedNames } from '../data/compiled/packedNames.js';
import { createMatcher } from '../data/matching/matcher.ts';
import { openPackedNames } from '../data/matching/packed-index.ts';

/** Put into a frame by the background once its text may hold a name (`first-look.ts`). */
export default defineUnlistedScript(() => {
  void startFrame(() => createMatcher(openPackedNames(packedNames)), new AbortController());
});
