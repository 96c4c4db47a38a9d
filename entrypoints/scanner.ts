import { defineUnlistedScript } from '#imports';
import { takeFirstLook } from '../components/highlighter/first-look.ts';
import { nameHint } from '../data/compiled/nameHint.js';
import { createNameHint } from '../data/matching/name-hint.ts';

export default defineUnlistedScript(() => {
  takeFirstLook(() => createNameHint(nameHint));
});
