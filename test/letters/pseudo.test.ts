import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { whyNoLetter } from '../../src/cases/no-letter.ts';
import { requestTypes } from '../../src/cases/request-types.ts';
import type { ComposeInput } from '../../src/cases/shape.ts';
import { fullInput, leastInput } from '../support/letter-input.ts';
import {
  pseudoCaseWords,
  pseudoCitation,
  pseudoLetter,
  pseudoTemplate,
  pseudoWords,
} from '../support/pseudo-letters.ts';

type Letters = typeof import('../../src/letters/index.ts');

let compose: typeof import('../../src/cases/compose.ts').compose;

// English lends its place: what is loaded for it here is the pseudo-language. Test files share their modules, so they are loaded anew.
beforeAll(async () => {
  vi.resetModules();
  const own = await vi.importActual<Letters>('../../src/letters/index.ts');
  vi.doMock('../../src/letters/index.ts', () => ({
    ...own,
    loadLetter: async (...of: Parameters<Letters['loadLetter']>) => pseudoLetter(await own.loadLetter(...of)),
    loadPart: async (...of: Parameters<Letters['loadPart']>) => pseudoTemplate(await own.loadPart(...of)),
    loadFramed: async (...of: Parameters<Letters['loadFramed']>) => pseudoTemplate(await own.loadFramed(...of)),
    loadWords: async (...of: Parameters<Letters['loadWords']>) => pseudoWords(await own.loadWords(...of)),
    loadCaseWords: async (...of: Parameters<Letters['loadCaseWords']>) =>
      pseudoCaseWords(await own.loadCaseWords(...of)),
    loadCitation: async (...of: Parameters<Letters['loadCitation']>) => pseudoCitation(await own.loadCitation(...of)),
  }));
  ({ compose } = await import('../../src/cases/compose.ts'));
});
afterAll(() => {
  vi.doUnmock('../../src/letters/index.ts');
  vi.resetModules();
});

/** Every text that the user or the directory gave, and days as the language’s locale writes them. */
function given(input: ComposeInput): (string | RegExp)[] {
  const texts = (of: unknown): string[] =>
    typeof of === 'string' ? [of] : of && typeof of === 'object' ? Object.values(of).flatMap(texts) : [];
  const { company, profile, call, statements, followUp, file } = input;
  const known = texts([company, profile, call, statements, followUp, file?.controller]).filter(
    (text) => text.length > 2,
  );
  return [
    ...known.toSorted((a, b) => b.length - a.length),
    'Autoriteit Persoonsgegevens',
    /\d+ \p{L}+ \d{4}/gu,
    /\band\b/g,
  ];
}

/** Words that are neither given nor in the pseudo-language, which has none of these letters unaccented. */
const hardWired = (letter: string, input: ComposeInput) =>
  given(input)
    .reduce<string>((rest, one) => rest.replaceAll(one, ' '), letter)
    .match(/\p{L}*[aeiouncs]\p{L}*/gu) ?? [];

it.each(requestTypes)('%s: every word of the letter comes from the language’s folder', async (request) => {
  const inputs = [fullInput(request, 'en'), leastInput(request, 'en')].map((one) => ({ ...one, jurisdiction: 'eu' }));
  for (const input of inputs.filter((one) => !whyNoLetter(one))) {
    const { subject, full, short } = await compose(input);
    for (const text of [subject, full, short]) expect(hardWired(text, input), text).toEqual([]);
  }
});
