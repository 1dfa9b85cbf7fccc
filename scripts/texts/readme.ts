import { languages } from '../../src/languages/index.ts';
import { letterLanguages } from '../../src/letters/index.ts';

const names = new Intl.DisplayNames('en', { type: 'language' });
const list = new Intl.ListFormat('en-GB');

const named = (ids: readonly string[]) => list.format(ids.flatMap((id) => names.of(id) ?? []).toSorted());

const SPOKEN = /(<!-- languages -->)[\s\S]*?(<!-- \/languages -->)/;

/** README with its sentence about languages taken from the files: the languages of the interface and of the letters. */
export function withLanguages(readme: string): string {
  const sentence = `The interface is in ${named(languages)}; letters are in ${named(letterLanguages)}.`;
  return readme.replace(SPOKEN, (_, begin: string, end: string) => `${begin}\n${sentence}\n${end}`);
}
