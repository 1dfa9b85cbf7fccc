import { describe, expect, it } from 'vitest';
import email from '../../src/channels/email.ts';
import { mailto } from '../../src/channels/mail/mailto.ts';
import { runChecks } from '../../src/cases/checks/index.ts';
import { articlesOf, compose } from '../../src/cases/compose.ts';
import { whyNoLetter } from '../../src/cases/no-letter.ts';
import { requests, requestTypes } from '../../src/cases/request-types.ts';
import { isFollowUp } from '../../src/cases/requests.ts';
import type { ComposeInput, RequestType } from '../../src/cases/shape.ts';
import { jurisdictions } from '../../src/jurisdictions/index.ts';
import type { Article, ArticleName } from '../../src/jurisdictions/shape.ts';
import { citeArticle } from '../../src/letters/cite.ts';
import { letterFiles, letterLanguages, loadCitation, loadWords } from '../../src/letters/index.ts';
import { missingFiles, startedLanguages } from '../../src/letters/whole.ts';
import { fullInput, leastInput } from '../support/letter-input.ts';
import { sending } from '../support/sending.ts';

const files = import.meta.glob('../../src/letters/??/*.txt');
const texts = import.meta.glob<string>('../../src/letters/??/**/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const isIn = (request: RequestType, language: string) => requests[request].only?.languages?.includes(language) ?? true;
const letters = letterLanguages.flatMap((language) =>
  requestTypes.filter((request) => isIn(request, language)).map((request) => [language, request] as const),
);
const to = { name: 'X', host: 'x.example', email: 'gegevensbescherming@voorbeeld-energie.example' };
const withinLaw = [...jurisdictions.values()].map(({ id }) => id);
const oneOfEachRegime = [...new Map([...jurisdictions.values()].map(({ regime, id }) => [regime, id])).values()];

/** The input under another law; the first letter's subject names that law's article no more. */
function under(jurisdiction: string, input: ComposeInput): ComposeInput {
  if (!input.followUp || jurisdictions.get(jurisdiction)?.regime === 'gdpr') return { ...input, jurisdiction };
  const subject = input.followUp.subject.replace(/ \(.*\)/, '');
  return { ...input, jurisdiction, followUp: { ...input.followUp, subject } };
}

/** Why a law has no such letter, in any language or in this one. */
const notWritten = new Set(['no-such-right', 'access-only', 'other-language', 'no-letter-for-country']);

/** Words in which each law is named; what a letter names must be its own law or one that the law itself points to. */
const lawNames: Record<string, RegExp> = {
  gdpr: /(?<!UK )\bGDPR\b|\bAVG\b|\bDSGVO\b|\bRGPD\b|\bRODO\b/,
  uk: /\bUK GDPR\b/,
  ch: /\bDSV\b|\b(?:nLPD|LPD|FADP|nDSG)\b/,
  br: /\bLGPD\b/,
  ca: /\bPIPEDA\b/,
};

/** Laws named that are not the letter's own, and cases of a court that did not judge it. */
function foreignTo(regime: string, text: string): string[] {
  const foreign = Object.entries(lawNames).filter(([law, name]) => law !== regime && name.test(text));
  const cases = regime === 'gdpr' ? [] : (text.match(/C-\d+\/\d+/g) ?? []);
  return [...foreign.map(([law]) => law), ...cases];
}

const textOf = (language: string, name: string) => texts[`../../src/letters/${language}/${name}.txt`] ?? '';

/** What a letter says only when the user said so: the plain beginning of each such text, in the letter's own language. */
function claimsOf(language: string, request: string): string[] {
  const both = textOf(language, request) + textOf(language, `${request}.short`);
  const found = both.matchAll(/\[(?:dispute|contestsAccuracy|wasNotTold)>([^[\]{}.:;]{10,})/g);
  return [...found].map(([, claim = '']) => claim.trim());
}

/** Every blank, article and condition of a text, once. */
function restsOn(language: string, name: string): string[] {
  const found = textOf(language, name).match(/\{[^{}]+\}|\[!?[a-zA-Z]+(?::[^>]+)?>/g) ?? [];
  return [...new Set(found)].sort();
}

describe.each(startedLanguages(letterFiles))('letters in %s', (language) => {
  it('are whole: letters in a folder that lacks a file are not offered', () => {
    expect(missingFiles(language, letterFiles)).toEqual([]);
  });
});

it('English, which the others are held to, has every letter, in both forms where the full one is long', () => {
  const wanted = requestTypes
    .filter((one) => isIn(one, 'en'))
    .flatMap((request) =>
      (isFollowUp(request) ? ['.txt'] : ['.txt', '.short.txt']).map((form) => `./en/${request}${form}`),
    );
  expect(wanted.filter((file) => !letterFiles.includes(file))).toEqual([]);
});

describe.each(letterLanguages)('letters in %s', (language) => {
  it('name only requests that exist', () => {
    const names = Object.keys(files)
      .filter((file) => file.includes(`/${language}/`))
      .map((file) => file.split('/').at(-1)?.split('.')[0]);
    expect(names.filter((name) => !(name && name in requests))).toEqual([]);
  });
});

describe.each(letters)('%s %s', (language, request) => {
  const cases = [
    ...withinLaw.map((law) => under(law, fullInput(request, language))),
    ...oneOfEachRegime.map((law) => under(law, leastInput(request, language))),
  ];
  it('is whole under every law that has this right, with everything and with the least', async () => {
    for (const input of cases.filter((one) => !notWritten.has(whyNoLetter(one) ?? ''))) {
      expect(whyNoLetter(input)).toBeUndefined();
      const letter = await compose(input);
      const regime = jurisdictions.get(input.jurisdiction)?.regime ?? '';
      for (const body of [letter.full, letter.short]) {
        const where = `${input.jurisdiction}: ${body}`;
        expect(`${letter.subject}\n${body}`, where).not.toMatch(/[{}[\]]|undefined|\n{3}|[ \t]\n| {2}|\(\)|[;,] *\.|#/);
        expect(runChecks({ input, subject: letter.subject, body }), where).toEqual([]);
        for (const text of [input.profile.name, input.profile.email, input.company.name]) expect(body).toContain(text);
        expect(foreignTo(regime, body), where).toEqual([]);
      }
      expect(letter.short.length, letter.short).toBeLessThanOrEqual(1000);
      expect(mailto(to.email, letter.subject, letter.short).length, letter.short).toBeLessThanOrEqual(1900);
      expect(email.deliver(letter, to, sending)).not.toMatchObject({ form: 'none' });
    }
  });
  it('claims nothing the user did not say', async () => {
    const { full, short } = await compose(leastInput(request, language));
    for (const claim of claimsOf(language, request)) expect(full + short).not.toContain(claim);
    expect(full + short).not.toMatch(/\bBSN\b|schadevergoeding|damages/i);
  });
  it('rests on the same facts, conditions and articles as in English', () => {
    if (!isIn(request, 'en')) return;
    for (const form of ['', '.short'])
      expect(restsOn(language, `${request}${form}`)).toEqual(restsOn('en', `${request}${form}`));
  });
});

it.each(letterLanguages)(
  'a letter in %s names the law in its subject and the day the answer is due',
  async (language) => {
    const { laws } = await loadCitation(language);
    const { locale } = await loadWords(language);
    const { subject, full, short } = await compose(fullInput('access-recording', language));
    expect(subject).toMatch(/\(.*\b15\b.*\)$/);
    expect(subject).toContain(laws.gdpr?.name);
    const due = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(2026, 11, 24));
    for (const body of [full, short]) expect(body).toContain(due);
  },
);

it('an objection carries the own words of the user, unchanged', async () => {
  const input = {
    ...fullInput('objection-recording', 'en'),
    statements: { situation: 'My {name} is [dispute>mine] & "quoted".' },
  };
  const { full } = await compose(input);
  expect(full).toContain('My {name} is [dispute>mine] & "quoted".');
});

it('asks where the number came from only when the company called', async () => {
  expect((await compose(fullInput('access-recording', 'en'))).full).toContain('9. tell me where you got');
  expect((await compose(leastInput('access-recording', 'en'))).full).not.toContain('9. ');
});

it('puts several requests in one letter, with one call, one list and one closing', async () => {
  const input = { ...fullInput('objection-recording', 'en'), also: ['preservation-recording' as const] };
  const { subject, full } = await compose(input);
  expect(subject).toMatch(/^Request to keep .* \+ Objection to /);
  expect(full.match(/Yours faithfully/g)).toHaveLength(1);
  expect(full.match(/Customer number/g)).toHaveLength(1);
  expect(full).toContain('5. stop this use when you receive');
});

it('names each of several calls', async () => {
  const input = fullInput('access-recording', 'nl');
  const { full, short } = await compose({
    ...input,
    moreCalls: [{ date: '2026-11-21', from: '09:00', to: '09:10', zone: 'UTC', direction: 'outgoing' }],
  });
  for (const body of [full, short])
    for (const day of ['20 november 2026', '21 november 2026']) expect(body).toContain(day);
  expect(full).toContain('elk van deze gesprekken');
});

it('no letter cites a court outside the kind of law it judged', () => {
  for (const [path, text] of Object.entries(texts)) {
    const bare = text.replace(/\[regime:[^[\]]*\]/g, '');
    expect(bare.match(/C-\d+\/\d+/g) ?? [], path).toEqual([]);
  }
});

it.each(['nl', 'es'])('knows which articles a letter cites under %s: each stands in it', async (id) => {
  const input = { ...fullInput('access-recording', 'nl'), jurisdiction: id };
  const [names, letter, citation] = await Promise.all([articlesOf(input), compose(input), loadCitation('nl')]);
  const law = jurisdictions.get(id);
  const cited = (Object.entries(law?.articles ?? {}) as [ArticleName, Article][]).filter(([, article]) =>
    `${letter.subject}\n${letter.full}`.includes(citeArticle(citation, article, law?.law ?? '', law?.laws)),
  );
  expect(names.length).toBeGreaterThan(1);
  expect(cited.map(([name]) => name)).toEqual(expect.arrayContaining(names));
  expect(new Set(names).size).toBe(names.length);
  expect(names).not.toContain('marketing');
});

it('says when a call that was timed began, not a window of no length', async () => {
  const input = fullInput('access-recording', 'nl');
  const timed = { ...input, call: { ...input.call!, from: '14:03', to: '14:03' } };
  const { full, short } = await compose(timed);
  for (const text of [full, short]) {
    expect(text).toMatch(/[Bb]egonnen om 14:03 uur/);
    expect(text).not.toContain('tussen 14:03');
  }
  expect((await compose(input)).full).toContain('Begonnen tussen 14:00 en 14:30 uur');
});
