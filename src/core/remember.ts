/** The same function, computed once per text; only for our own words, never for a page's: the cache is never emptied. */
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
