import type { Words } from '../core/words.ts';
import { fromWords, wordsFor } from '../words/given-words.ts';
import { indexWords } from './word-index.ts';

const english: Words = {
  required: ['required', 'mandatory', 'required field', 'must be filled'],
  optional: ['optional', 'not required', 'if applicable', 'if any', 'if known', 'if available'],
};

const words = wordsFor('fields/marks', english);
const marks = fromWords(() => {
  const { required = [], optional = [] } = words();
  const all = [...optional, ...required];
  return {
    find: indexWords([
      ['required', required],
      ['optional', optional],
    ]),
    plain: all.filter((word) => !word.includes('*')).toSorted((a, b) => b.length - a.length),
    stems: all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
  };
});

/** What a padded label says about having to fill the field, and the label without those words. */
export function saidRequired(text: string): { required: boolean; rest: string } {
  const { find, plain, stems } = marks();
  const found = find(text);
  if (found.size === 0) return { required: false, rest: text };
  const without = plain.reduce((rest, word) => rest.replace(` ${word} `, ' '), text);
  const kept = without.split(' ').filter((word) => !stems.some((stem) => word.startsWith(stem)));
  return { required: found.has('required') && !found.has('optional'), rest: ` ${kept.join(' ').trim()} ` };
}
