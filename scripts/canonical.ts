import { schemaOf } from './glossary-files.ts';

/** As much of a JSON Schema as the order of keys needs. */
type Shape = { properties?: Record<string, Shape>; items?: Shape; [other: string]: unknown };

/** A value with the keys of all its objects in the order of the schema. */
function ordered(value: unknown, shape: Shape | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, shape?.items));
  if (typeof value !== 'object' || value === null) return value;
  const order = Object.keys(shape?.properties ?? {});
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
      .map(([key, part]) => [key, ordered(part, shape?.properties?.[key])]),
  );
}

/** The one way a glossary file is written: keys in the order of the schema, two spaces, a newline at the end. */
export const canonical = (value: object, schemaName: 'entry' | 'comparison'): string =>
  `${JSON.stringify(ordered(value, schemaOf(schemaName)), null, 2)}\n`;
