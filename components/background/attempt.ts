/**
 * Does what a reader asked for by a key, a menu or the address bar. Where that fails there is no place of ours to say so:
 * whoever looks for the reason finds it in the console of the background. Starts at once, within the press of the key.
 */
export async function attempt(act: () => void | Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    // oxlint-disable-next-line no-console -- The only place left.
    console.error(error);
  }
}
