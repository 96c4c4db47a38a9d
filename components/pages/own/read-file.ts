import { MAX_FILE_BYTES, readImport } from '../../../data/own/import-file.ts';
import {
  ImportError,
  type ImportBackup,
  type ImportTable,
  type ReadAs,
} from '../../../data/own/import-table.ts';
import { runSteps } from '../run-steps.ts';

/** A file as the reader chose it, or what was pasted. */
export type GivenFile = Blob & { readonly name?: string };

/**
 * Reads a file; `onShare` hears how much of that is done (0–1).
 * @param readAs left out: as it tells itself
 * @throws ImportError when it is refused, the signal's reason when it is stopped
 */
export type ReadFile = (
  file: GivenFile,
  onShare: (share: number) => void,
  signal: AbortSignal,
  readAs?: ReadAs,
) => Promise<ImportTable | ImportBackup>;

/** Half of the way is from the disk, half is understanding. */
const HALF = 0.5;

/**
 * The bytes of a file; its size is asked first, so that a gigantic one never gets into memory.
 * @param onShare gets the share read so far, 0–1
 */
async function bytesOf(
  file: Blob,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array> {
  if (file.size > MAX_FILE_BYTES) throw new ImportError('tooLarge');
  const bytes = new Uint8Array(file.size);
  let read = 0;
  const into = new WritableStream<Uint8Array>({
    write(chunk) {
      bytes.set(chunk, read);
      read += chunk.length;
      onShare(read / file.size);
    },
  });
  try {
    await file.stream().pipeTo(into, { signal });
  } catch {
    signal.throwIfAborted();
    // A folder, or a file that is gone, locked or grown, can be chosen and dropped as well as any other.
    throw new ImportError('unreadable');
  }
  return bytes.subarray(0, read);
}

/** Reads a file where it is called. Decoding and JSON cannot be paused: pages have it done by a worker. */
export const readHere: ReadFile = async (file, onShare, signal, readAs) => {
  const bytes = await bytesOf(file, (share) => onShare(share * HALF), signal);
  const steps = readImport(bytes, file.name ?? '', readAs);
  return runSteps(steps, (share) => onShare(HALF + share * HALF), signal);
};
