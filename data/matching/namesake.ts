import { description, doing, ownWord } from './namesake-after.ts';
import { inApposition, introduction } from './namesake-before.ts';
import { easternNamesake } from './namesake-eastern.ts';
import { doubtful, type Around, type Namesake } from './namesake-sign.ts';
import { strangerBeside } from './namesake-stranger.ts';

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
const COURTESY = /^(?:M|Herr|Frau|Señor)/;
/** What heads of companies were is no sign of another. */
const FORMER_AFTER = /^, an? former /;

function aroundOf(text: string, start: number, end: number): Around {
  const before = text.slice(Math.max(0, start - REACH), start).replace(WHITE, ' ');
  const after = text.slice(end, end + REACH).replace(WHITE, ' ');
  return { before, form: text.slice(start, end), after };
}

/** Heads of companies have titles, and have been teachers: less is asked, and a doubt remains. */
function ofPerson(around: Around): Namesake | undefined {
  const introduced = introduction(around);
  const isOther = introduced && !COURTESY.test(introduced.sign);
  const other = isOther ? introduced : (inApposition(around) ?? description(around));
  return other && !FORMER_AFTER.test(around.after) ? { ...doubtful(other.sign), lasts: true } : undefined;
}

function ofCompany(around: Around): Namesake | undefined {
  const introduced = introduction(around);
  return (
    (introduced?.isPlain ? introduced : undefined) ??
    inApposition(around) ??
    doing(around) ??
    description(around) ??
    introduced ??
    strangerBeside(around)
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
    easternNamesake(around) ??
    ownWord(around, isPersons) ??
    (isPersons ? ofPerson(around) : ofCompany(around))
  );
}
