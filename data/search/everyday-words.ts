import { conceptsOf } from './search-words.ts';

/**
 * What everyday questions are about. In our descriptions such words are rare and would weigh much; they tell less than
 * that: "music streaming service with the best sound" asks for nothing of ours, though an entry has all of its words.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  conceptsOf(
    'car film movie music song sound shoe photo picture family parents house home flat mortgage supermarket game play farm neighbour weather recipe cook food dog cat baby bed room kitchen garden school student college job work friend day night week month year time hour morning today tomorrow summer winter birthday wedding dress woman man boy child doctor flu hospital tv show series book read phone computer laptop printer internet tea coffee cake bread egg chocolate water hotel beach flight train bus ticket trip city town street holiday bicycle tree red blue green cheap free good new old big small fast price cost sale storage cloud account savings interest rate bank card credit receipt return shop open close buy sell used running road drive parking garage airport football match team law tax government news history wash clean fix repair paint build learn language teacher exam paper letter pen box bag watch clock ring gold map give forget remember call'.split(
      ' ',
    ),
  ),
);

/** What such a word counts for where the query may be about anything. */
export const EVERYDAY = 0.65;
