/** How long the browser may take to read the file before its memory is freed, ms. */
const KEEP_MS = 60_000;

/** Hands a text file to the reader as a download. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
