import { matchers } from '../roles.ts';

/** The letters and digits of a text, in one case: what is left when a form sets a value in its own way. */
export const bare = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** A text without any of its white space: forms and editors break lines in their own way. */
export const solid = (text: string) => text.replace(/\s/gu, '');

/** True when a field holds what was meant: a letter or an address to the character, the rest as the form's mask writes it. */
export function isSame(held: string, wanted: string, role: string): boolean {
  if (solid(held) === solid(wanted)) return true;
  return !matchers.get(role)?.exact && bare(wanted) !== '' && bare(held) === bare(wanted);
}

/** True when a form kept only the beginning of a text. */
export function isCut(held: string, wanted: string): boolean {
  const kept = solid(held);
  return kept !== '' && kept.length < solid(wanted).length && solid(wanted).startsWith(kept);
}
