/** JSON with sorted keys: equal values give the same text. The browser gives stored things back with keys in another order. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Whether two things are the same as JSON, in whatever order their keys are. */
export const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);
