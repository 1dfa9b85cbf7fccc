/** The same function, worked out once for each text; for our own words only, never for a page's: what is kept is never dropped. */
export function remember<T>(workOut: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = workOut(text);
    known.set(text, made);
    return made;
  };
}
