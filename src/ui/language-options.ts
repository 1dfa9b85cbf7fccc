import { languageNameHere, locale } from './i18n.ts';
import type { Option } from './parts/field.tsx';

/** Languages to choose from, by their names in the interface's language, in its order. */
export function languageOptions(ids: readonly string[]): Option[] {
  const named = ids.map((value) => ({ value, label: languageNameHere(value) }));
  return named.toSorted((a, b) => a.label.localeCompare(b.label, locale()));
}
