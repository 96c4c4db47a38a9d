/** How long the browser may take to read the file before its memory is freed, ms. */
const KEEP_MS = 60_000;

/**
 * Hands a text file to the reader as a download.
 * @param type its media type
 */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
