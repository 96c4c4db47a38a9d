/** A name as it is written, and what stands around it. */
export type Around = { before: string; form: string; after: string };

/** What tells that a name is somebody else's, or something else's. */
export type Namesake = {
  /** What tells it, as it stands in the text; in scripts of the East folded. */
  sign: string;
  /** Whether it leaves no doubt; other names of the family near by outweigh what does. */
  isPlain: boolean;
  /** Whether the name is meant so where it stands again, too: a street is named after somebody else. */
  lasts: boolean;
};

/** Leaves no doubt, and raises some where the name stands again: "our cat Temu". */
export const plain = (sign: string): Namesake => ({ sign, isPlain: true, lasts: true });
/** Leaves no doubt, but tells nothing of the name elsewhere: "Lazada Street". */
export const plainHere = (sign: string): Namesake => ({ sign, isPlain: true, lasts: false });
/** Only raises doubt, which other names of the family outweigh, and in this place alone. */
export const doubtful = (sign: string): Namesake => ({ sign, isPlain: false, lasts: false });

/** What an expression found, as a sign of one of these kinds. */
export const found = (
  match: RegExpExecArray | null,
  kind: (sign: string) => Namesake,
): Namesake | undefined => (match ? kind(match[0].trim()) : undefined);
