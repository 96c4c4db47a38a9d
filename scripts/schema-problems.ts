import type { ErrorObject, ValidateFunction } from 'ajv';

/** One message: where, what, and the word it is about, which Ajv keeps apart. */
function problemOf({ instancePath, message, params }: ErrorObject): string {
  const { additionalProperty, allowedValues }: Record<string, unknown> = params;
  const about = typeof additionalProperty === 'string' ? `: "${additionalProperty}"` : '';
  const allowed = Array.isArray(allowedValues) ? `: ${allowedValues.join(', ')}` : '';
  return `${instancePath || 'the file'} ${message}${about}${allowed}`;
}

/** What a schema found wrong in the value it was asked about last. */
export const schemaProblems = ({ errors }: ValidateFunction): string[] => (errors ?? []).map(problemOf);
