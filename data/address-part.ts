/** Reads one part of an address as `encodeURIComponent` writes it; what is no such thing stands for itself. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
