import fs from 'node:fs';
import path from 'node:path';
import { compose } from '../src/cases/compose.ts';
import { requestTypes } from '../src/cases/request-types.ts';
import { hasLetter, languageOf } from '../src/cases/requests.ts';
import { jurisdictions } from '../src/jurisdictions/index.ts';
import { letterLanguages } from '../src/letters/index.ts';
import { fullInput } from '../test/support/letter-input.ts';

/** The law under which an example in a language is written: that of the country with the language's code, else the GDPR alone. */
const lawOf = (language: string) => (jurisdictions.has(language) ? language : 'eu');

async function example(language: string, request: (typeof requestTypes)[number]): Promise<string> {
  const { subject, full, short } = await compose({ ...fullInput(request, language), jurisdiction: lawOf(language) });
  const line = '-'.repeat(72);
  return [subject, line, full, line, short].join('\n\n') + '\n';
}

/** Every example by its path under docs/letters: subject, full form, short form, with made-up people and companies. */
export async function exampleLetters(): Promise<Map<string, string>> {
  const pairs = letterLanguages.flatMap((language) =>
    requestTypes
      .filter((request) => hasLetter(request, lawOf(language), language) && languageOf(request, language) === language)
      .map((request) => [language, request] as const),
  );
  const texts = await Promise.all(
    pairs.map(async ([language, request]) => [`${language}/${request}.txt`, await example(language, request)] as const),
  );
  return new Map(texts);
}

/** `npm run letters:examples`: writes docs/letters/<language>/<letter>.txt. */
export async function main(): Promise<number> {
  const letters = await exampleLetters();
  for (const [name, text] of letters) {
    const file = path.join('docs/letters', name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
  console.log(`${letters.size} letters`);
  return 0;
}
