import { foldText } from '../matching/text-folding.ts';

/**
 * A written form as forms are compared and looked up: composed and folded. A page may write an accent as a character of its
 * own (as file names of a Mac do); own entries are kept composed.
 */
export const formKey = (form: string): string => foldText(form.normalize('NFC'));
