/** How long the browser may take to read the file before its memory is freed, ms. */
const KEEP_MS = 60_000;

/** Hands a text file, given in pieces, to the reader as a download. */
export type SaveFile = (name: string, mediaType: string, pieces: readonly string[]) => void;

/** By a link, so only where there is a document; returns before the file is written, and cannot tell whether it was. */
export const saveFile: SaveFile = (name, mediaType, pieces) => {
  const address = URL.createObjectURL(new Blob([...pieces], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
};
