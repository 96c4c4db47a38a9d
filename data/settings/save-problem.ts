/** Why something could not be saved, as far as a reader can do something about it. */
export type SaveProblem = 'full' | 'unreachable' | 'other';

/** Chromium: "QUOTA_BYTES quota exceeded", "IO error … No space left"; Firefox: "QuotaExceededError", "NS_ERROR_FILE_NO_DEVICE_SPACE". */
const FULL = /quota|no space|no_device_space|disk.{0,10}full/i;

/** The background did not answer: it is starting, or the extension was updated under an open page. */
const UNREACHABLE = /no answer|receiving end|context invalidated|message port closed|could not establish/i;

/** Sorts a storage or message error by its text, which is all that survives a message. */
export function saveProblemOf(error: string): SaveProblem {
  if (FULL.test(error)) return 'full';
  return UNREACHABLE.test(error) ? 'unreachable' : 'other';
}
