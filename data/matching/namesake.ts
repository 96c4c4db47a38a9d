import { description, doing, ownWord, post } from './namesake-after.ts';
import { inApposition, introduction } from './namesake-before.ts';
import { easternNamesake } from './namesake-eastern.ts';
import { namesakeWords } from './word-lists.ts';
import { doubtful, found, plainHere, type Around, type Namesake } from './namesake-sign.ts';
import { inRacing, strangerBeside } from './namesake-stranger.ts';

/**
 * Pets, people, ships, streets and shops that bear the name of a company: "our tabby, Alibaba", "Dr Shein", "Lazada
 * Street". Told by the words beside the name, whichever name it is; judged only where a name was found. Words are looked
 * up: an expression of them takes milliseconds to compile.
 */

/** UTF-16 units looked at on each side. */
const REACH = 48;
/** Sources of pages break lines where they are seen on one. */
const WHITE = /\s+/g;

/** Heads of companies are called so, too. */
const COURTESY = /^(?:Mr?s?|Miss|Monsieur|Madame|Herr|Frau|Señora?)$/;
/** A former job or training is told of the real head, too. */
const FORMER_AFTER = /^, an? (?:former |[^,]+ by training)/;

function aroundOf(text: string, start: number, end: number): Around {
  const before = text.slice(Math.max(0, start - REACH), start).replace(WHITE, ' ');
  const after = text.slice(end, end + REACH).replace(WHITE, ' ');
  return { before, form: text.slice(start, end), after };
}

/** "Jiang Fan of Hubei", "Lucy Peng of Hunter": heads are of their company, whose name then stands near by. */
const ORIGIN_AFTER = /^ of [A-Z][a-z]+/;

/** "Trudy Dai-Whitcombe", but "Jack Ma-Backed" in headlines. */
const DOUBLE_NAME_AFTER = /^-[A-Z][a-z]{2,}(?![a-z])(?<!ed|Era|Style)/;

/** What heads of companies never were leaves no doubt; they have titles, and have been teachers. */
function ofPerson(around: Around): Namesake | undefined {
  const double = DOUBLE_NAME_AFTER.exec(around.after);
  if (double) return plainHere(double[0]);
  const introduced = introduction(around);
  const isOther = introduced && !COURTESY.test(introduced.sign);
  const said = description(around) ?? post(around) ?? (isOther ? introduced : undefined);
  const other = said ?? inApposition(around) ?? found(ORIGIN_AFTER.exec(around.after), doubtful);
  if (!other || FORMER_AFTER.test(around.after)) return undefined;
  const isPlain = said !== undefined && namesakeWords('persons').has(other.sign.toLowerCase());
  return { sign: other.sign, isPlain, lasts: true };
}

function ofCompany(around: Around): Namesake | undefined {
  // Names of several words are given to nobody: "it goes by Taobao Flash Purchase".
  const introduced = around.form.includes(' ') ? undefined : introduction(around);
  return (
    (introduced?.isPlain ? introduced : undefined) ??
    inApposition(around) ??
    doing(around) ??
    description(around) ??
    introduced ??
    strangerBeside(around) ??
    inRacing(around)
  );
}

/** What tells that the name between these offsets is somebody else's or something else's. */
export function namesakeAt(
  text: string,
  start: number,
  end: number,
  isPersons: boolean,
): Namesake | undefined {
  const around = aroundOf(text, start, end);
  return (
    easternNamesake(around, isPersons) ??
    ownWord(around, isPersons) ??
    (isPersons ? ofPerson(around) : ofCompany(around))
  );
}
