import type { Phrases } from '../../src/core/words.ts';
import { readFields } from '../../src/fields/scan.ts';
import { giveWords } from '../../src/words/given-words.ts';

/** The role of each control of the page in document order, as `forms.ts` counts them; empty for one that is left alone or is but a part. */
export function rolesOf(languages: readonly Phrases[]): string[] {
  giveWords(languages);
  const { controls, scanned } = readFields(document);
  const fields = [...scanned.values()].flatMap((form) => form.fields);
  const roles = new Map(
    controls.flatMap(({ element, key, radios }) => {
      const field = fields.find((one) => one.key === key);
      return field && field.part !== 'country-code'
        ? [element, ...radios].map((one) => [one, field.role] as const)
        : [];
    }),
  );
  return Array.from(
    document.querySelectorAll<HTMLElement>('input,select,textarea,button'),
    (one) => roles.get(one) ?? '',
  );
}
