const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

/** The value below which this share of the values lies (nearest rank); 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const rank = Math.max(0, Math.ceil(values.length * share) - 1);
  return sorted(values)[rank] ?? 0;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
