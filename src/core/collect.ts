/**
 * Turns the modules of a folder (`import.meta.glob`, eager, default export) into a Map by id, sorted by id so that no
 * unit can depend on order. Throws if a file's name is not its id: a copied file with the old id is our own bug.
 */
export function collect<T extends { id: string }>(modules: Record<string, T>): Map<string, T> {
  const units = Object.entries(modules).map(([path, unit]) => {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.ts$/, '');
    if (unit.id !== name) throw new Error(`${path}: its id is "${unit.id}", but a unit is named after its file`);
    return [unit.id, unit] as const;
  });
  return new Map(units.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
