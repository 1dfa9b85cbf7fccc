import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RequestType } from '../../src/cases/shape.ts';
import { cutQuotes } from '../../src/replies/cut-quotes.ts';
import { dayIn } from '../../src/replies/day-in.ts';
import { languageOf } from '../../src/replies/language-of.ts';
import { replyKinds } from '../../src/replies/find-kinds.ts';
import { meaningWords } from '../../src/replies/meaning-words.ts';
import { recognise } from '../../src/replies/recognise.ts';
import type { ReplyProposal } from '../../src/replies/shape.ts';
import { replyWordsFor } from '../../src/words/reply-words.ts';

const rows = fs
  .readFileSync('test/fixtures/replies/answers.tsv', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [string, RequestType, string, string]);
const nameOf = (one: ReplyProposal | undefined) =>
  one === undefined ? 'none' : (one.ground?.replace('reply-', 'refused-') ?? one.type);

describe('a company’s answer', () => {
  it.each(rows)('%s, asked for %s: %s', (language, request, expected, text) => {
    expect(languageOf(text)).toBe(language);
    const [first] = recognise(text, [request]);
    expect(nameOf(first), JSON.stringify(recognise(text, [request]))).toBe(expected);
    expect(first === undefined || text.includes(first.sentence)).toBe(true);
  });
  it('brings the number, the day and the form along', () => {
    expect(recognise(rows[0]?.[3] ?? '', ['access'])[0]?.reference).toBe('PR-2026-0417');
    expect(recognise(rows[1]?.[3] ?? '', ['access'])[0]?.until).toBe('2027-02-24');
    expect(recognise(rows[3]?.[3] ?? '', ['access'])[0]?.url).toBe('https://www.modelbank.example/privacyverzoek');
  });
  it('is taken for what it says most, and for all it says', () => {
    const text = 'Thank you for your request. We have received your request. However, we need a copy of your passport.';
    expect(recognise(text, ['access']).map(({ type }) => type)).toEqual(['identity-asked', 'acknowledged']);
  });
  it('that speaks of a possibility is not sure', () => {
    const [first] = recognise('We have received your request. If we need more time we will tell you.', ['access']);
    expect(first).toMatchObject({ type: 'acknowledged', sure: true });
    expect(
      recognise('In case we cannot find you, we might ask for a copy of your passport for this request.', ['access'])[0]
        ?.sure,
    ).toBe(false);
  });
  it('is not the letter it quotes', () => {
    const own = 'I request a copy of the recording. You have deleted nothing. Please find attached my request.';
    for (const quoted of [
      `> ${own}`,
      `On 24 November 2026 at 10:12, Anna <anna@post.example> wrote:\n${own}`,
      `Op di 24 nov 2026 om 10:12 schreef Anna van den Berg\n<anna@post.example>:\n${own}`,
      `-----Original Message-----\n${own}`,
      `Van: Anna <anna@post.example>\nVerzonden: 24 november 2026\n${own}`,
    ])
      expect(
        recognise(`We have received your request.\n\n${quoted}`, ['access']).map(({ type }) => type),
        quoted,
      ).toEqual(['acknowledged']);
  });
  it('without end, or made to take long, is read at once', () => {
    const long = [
      'a '.repeat(500_000),
      'we need more '.repeat(80_000),
      '>'.repeat(1_000_000),
      `${'x:'.repeat(200_000)}\n`.repeat(2),
      '\n'.repeat(900_000),
    ];
    for (const text of long) {
      const start = performance.now();
      recognise(text, ['access']);
      expect(performance.now() - start).toBeLessThan(1500);
    }
  });
});

it('the letter it answers is cut off, and nothing else', () => {
  const text = 'Dear Anna,\n\nWe write: please wait.\nFrom Monday: closed\n\nRegards';
  expect(cutQuotes(text)).toBe(text);
});

it('days are read in the language of the sentence', () => {
  const days: [string, string][] = [
    ['until 24 February 2027', 'en'],
    ['tot 24 februari 2027', 'nl'],
    ['bis zum 24. Februar 2027', 'de'],
    ['jusqu’au 24 février 2027', 'fr'],
    ['hasta el 24 de febrero de 2027', 'es'],
    ['entro il 24 febbraio 2027', 'it'],
    ['do 24 lutego 2027 r.', 'pl'],
    ['24-2-2027', 'nl'],
    ['2027-02-24', 'en'],
  ];
  for (const [text, language] of days) expect(dayIn(text, language), text).toBe('2027-02-24');
  expect(dayIn('call 020 123 45 67 before 2027', 'en')).toBeUndefined();
});

it('every meaning has words in every language, and every rule is of such meanings', () => {
  const meanings = Object.keys(meaningWords);
  const languages = replyWordsFor('replies/meanings', meaningWords);
  const read = [...languages].filter(([, words]) => Object.keys(words).length > 0);
  expect(read.length).toBeGreaterThanOrEqual(10);
  for (const [language, words] of read)
    for (const meaning of meanings) expect(words[meaning]?.length ?? 0, `${meaning} ${language}`).toBeGreaterThan(0);
  const named = replyKinds
    .flatMap(({ kind }) => [...kind.means, ...(kind.unless ?? [])])
    .flatMap(({ says, clause = '', affirmed = '', near = '', without = '' }) => [says, clause, affirmed, near, without])
    .flatMap((terms) => terms.split(/[ |]/))
    .filter(Boolean);
  expect(named.filter((meaning) => !meanings.includes(meaning))).toEqual([]);
  expect(meanings.filter((meaning) => meaning !== 'joins' && !named.includes(meaning))).toEqual([]);
});
