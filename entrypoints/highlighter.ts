import { defineUnlistedScript } from '#imports';
import { startFrame } from '../components/highlighter/frame.ts';
import { names } from '../data/compiled/names.js';
import { createMatcher } from '../data/matcher.ts';

/** Put into a frame by the background once its text may hold a name (`first-look.ts`). */
export default defineUnlistedScript(() => {
  void startFrame(() => createMatcher(names), new AbortController());
});
