import { expect, it } from 'vitest';
import { caseFileOf } from '../../src/cases/case-file.ts';
import { courtName } from '../../src/cases/court-name.ts';
import { compose } from '../../src/cases/compose.ts';
import { dossierOf, type DossierWords } from '../../src/cases/dossier.ts';
import { exhibitsOf } from '../../src/cases/exhibits.ts';
import { followUpOf } from '../../src/cases/follow-up.ts';
import { whyNoLetter } from '../../src/cases/no-letter.ts';
import { paperText } from '../../src/cases/paper.ts';
import { languageOf } from '../../src/cases/requests.ts';
import type { ComposeInput, RequestType } from '../../src/cases/shape.ts';
import { after } from '../support/case.ts';
import { fullInput } from '../support/letter-input.ts';
import { caseOfRow, caseRows, type CaseRow } from '../support/ladder-cases.ts';

/** The paper of a case, as the app composes it. */
function inputOf(row: CaseRow, request: RequestType): ComposeInput {
  const one = caseOfRow(row);
  const language = languageOf(request, row.language);
  const { profile, call } = fullInput(request, language);
  const company = { name: one.addressee.name, kind: row.kind };
  return {
    request,
    language,
    jurisdiction: row.law,
    company,
    profile,
    ...(call ? { call } : {}),
    purposes: [],
    statements: {},
    followUp: followUpOf(one, {})!,
    file: caseFileOf(one, row.today),
    today: row.today,
  };
}

const papers = caseRows.flatMap((row) =>
  (row.papers ?? []).map((paper) => ({ name: `${row.id}: ${paper.request}`, row, paper })),
);

it.each(papers)('$name', async ({ row, paper: { request, has, lacks } }) => {
  const input = inputOf(row, request);
  expect(whyNoLetter(input)).toBeUndefined();
  const { subject, full } = await compose(input);
  const text = `${subject}\n${full}`;
  for (const part of has) expect(text).toContain(part);
  for (const part of lacks) expect(text).not.toContain(part);
  expect(text).not.toMatch(
    /[{}[\]]|undefined|\n{3}|[ \t]\n| {2}|\(\)|[;,] *\.|\.;|#|schadevergoeding|damages|Schadensersatz/,
  );
});

it('lateness is that of the first answer, not of the last', async () => {
  const row = caseRows.find(({ id }) => id === 'nl-company-refused-twice-keeps-first-term')!;
  const { full } = await compose(inputOf(row, 'complaint'));
  expect(full).not.toContain('artikel 12, derde lid');
  expect(full).toContain('1 september 2026: mijn verzoek werd geweigerd');
});

it.each(['petition', 'objection-decision'] as const)(
  '%s is a finished paper: addressee, day, text, signature',
  async (request) => {
    const row = caseRows.find(
      ({ id }) => id === (request === 'petition' ? 'nl-company-silence' : 'nl-public-refused'),
    )!;
    const input = inputOf(row, request);
    const { full } = await compose(input);
    const to = courtName(request, { language: 'nl', city: input.profile.city }) ?? input.company.name;
    const { date, paragraphs, closing } = paperText(full, to);
    expect(date).toMatch(/2026$/);
    expect(closing).toEqual(['Hoogachtend,', input.profile.name]);
    expect(paragraphs.join()).not.toMatch(/_{2,}|\.{3}|…|\[|\{/);
  },
);

it('a petition goes to the court that the user names', async () => {
  const input = inputOf(
    caseRows.find(({ id }) => id === 'nl-company-silence')!,
    'petition',
  );
  const { full } = await compose({
    ...input,
    followUp: { ...input.followUp!, court: 'Rechtbank Modelstad, Postbus 1' },
  });
  expect(full).toMatch(/^Aan Rechtbank Modelstad, Postbus 1\n/);
});

it('exhibits have the numbers of the dossier', async () => {
  const one = after(
    caseOfRow(caseRows.find(({ id }) => id === 'nl-company-refused-claims')!),
    { type: 'noted', text: 'mine' },
    { type: 'reply', day: '2026-09-02', text: 'No.' },
    { type: 'attached', attachment: 'a', name: 'call.mp3', mediaType: 'audio/mpeg', size: 3, sha256: '00' },
  );
  const words: DossierWords = {
    word: (key) => key,
    day: (day) => day,
    request: (request) => request,
    channel: (id) => id,
    size: String,
    finding: ({ id }) => id,
    answer: ({ item }) => item,
    event: ({ type }) => type,
    facts: () => [],
  };
  const sources = { pictures: new Map(), answers: [], sha256: () => Promise.resolve('') };
  const { parts } = await dossierOf(one, words, sources, { withNotes: true });
  expect(parts.map(({ title }) => title)).toEqual(['1. letter', 'note', '2. reply', '3. file']);
  expect(exhibitsOf(one.events).map(({ kind }) => kind)).toEqual(['letter', 'reply', 'file']);
});

it('a petition for somebody else names no place where they live that nobody gave; one for a child does', async () => {
  const input = inputOf(
    caseRows.find(({ id }) => id === 'nl-company-silence')!,
    'petition',
  );
  const city = `woonplaats, ${input.profile.city}`;
  const [mandate, child] = await Promise.all(
    [false, true].map((asParent) => compose({ ...input, statements: { onBehalfOf: 'Sam Berg', asParent } })),
  );
  expect(mandate?.full).toContain('Sam Berg, met als gemachtigde');
  expect(mandate?.full).not.toContain(city);
  expect(child?.full).toContain('Sam Berg, wettelijk vertegenwoordigd door');
  expect(child?.full).toContain(city);
});
