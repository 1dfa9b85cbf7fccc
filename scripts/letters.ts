import fs from 'node:fs';
import path from 'node:path';
import { compose } from '../src/cases/compose.ts';
import { requests, requestTypes, type RequestType } from '../src/cases/request-types.ts';
import { hasLetter, languageOf } from '../src/cases/requests.ts';
import type { ComposeInput } from '../src/cases/shape.ts';
import { jurisdictions } from '../src/jurisdictions/index.ts';
import { letterLanguages } from '../src/letters/index.ts';
import { fullInput } from '../test/support/letter-input.ts';

/** The law of an example: a paper's own, else that of the country with the language's code, else the GDPR alone. */
function lawOf(request: RequestType, language: string): string {
  const { isOfficial, laws = [] } = requests[request].only ?? {};
  return (isOfficial && laws[0]) || (jurisdictions.has(language) ? language : 'eu');
}

/** The facts of an example; outside the GDPR the first letter's subject names no article of it. */
function inputOf(request: RequestType, language: string): ComposeInput {
  const input = { ...fullInput(request, language), jurisdiction: lawOf(request, language) };
  if (!input.followUp || jurisdictions.get(input.jurisdiction)?.regime === 'gdpr') return input;
  return { ...input, followUp: { ...input.followUp, subject: input.followUp.subject.replace(/ \(.*\)/, '') } };
}

async function example(language: string, request: RequestType): Promise<string> {
  const { subject, full, short } = await compose(inputOf(request, language));
  const line = '-'.repeat(72);
  return [subject, line, full, line, short].join('\n\n') + '\n';
}

/** Every example by its path under docs/letters: subject, full form, short form, with made-up people and companies. */
export async function exampleLetters(): Promise<Map<string, string>> {
  const pairs = letterLanguages.flatMap((language) =>
    requestTypes
      .filter(
        (request) =>
          hasLetter(request, lawOf(request, language), language) && languageOf(request, language) === language,
      )
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
