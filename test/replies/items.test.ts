import { describe, expect, it } from 'vitest';
import { judgementsOf, readAnswers } from '../../scripts/evaluate/items.ts';
import { tokensOf } from '../../src/core/patterns.ts';
import { jurisdictions } from '../../src/jurisdictions/index.ts';
import { judgeAnswer, replyItems } from '../../src/replies/judge.ts';

const answers = readAnswers('test/fixtures/answers');
const all = answers.flatMap(judgementsOf);
const RUN = 6;

/** Runs of six words that a text has in common with an earlier one. */
function sharedRuns(): string[] {
  const seen = new Map<string, string>();
  return answers.flatMap(({ id, text }) => {
    const words = tokensOf(text);
    const runs = words.slice(RUN - 1).map((_, n) => words.slice(n, n + RUN).join(' '));
    const shared = runs.filter((run) => seen.has(run) && seen.get(run) !== id).map((run) => `${id}: ${run}`);
    for (const run of runs) if (!seen.has(run)) seen.set(run, id);
    return shared;
  });
}

describe('made-up answers', () => {
  it('are many, in ten languages, half of them written after the rules', () => {
    expect(answers.length).toBeGreaterThanOrEqual(120);
    expect(new Set(answers.map(({ language }) => language)).size).toBe(10);
    expect(answers.filter(({ set }) => set !== 'own').length).toBeGreaterThanOrEqual(60);
  });
  it('do not copy each other: no two share a run of six words', () => {
    expect(sharedRuns()).toEqual([]);
  });
  it('are labelled with things that exist', () => {
    const known = new Set(replyItems.map(({ item }) => item.id));
    expect(answers.flatMap(({ marks }) => [...marks.keys()].filter((item) => !known.has(item)))).toEqual([]);
  });
});

describe('what they answered', () => {
  it('is never said to be answered where it is not', () => {
    expect(all.filter(({ gold, found }) => found === 'answered' && gold !== 'answered')).toEqual([]);
  });
  it.each([
    ['own', 0.97],
    ['held', 0.93],
  ])('is marked as labelled in the set %s', (set, least) => {
    const spokenOf = all.filter((one) => one.set === set && one.gold !== 'missing');
    const right = spokenOf.filter(({ gold, found }) => gold === found);
    expect(right.length / spokenOf.length).toBeGreaterThan(least);
  });
  it('comes with a sentence of the answer', () => {
    const judged = judgeAnswer('Dear Sir,\n\nRetention:\n90 days.\n\nKind regards');
    expect(judged?.get('retention')).toEqual({ mark: 'answered', sentence: 'Retention: 90 days.' });
  });
  it('is not what the answer quotes of the letter', () => {
    const letter =
      'Please state for each purpose how long the recording is kept, and when this one is due to be deleted after 90 days.';
    expect(judgeAnswer(`We looked into it.\n\n${letter}`, { letters: [letter] })?.has('retention')).toBe(false);
  });
  it('is not the name of the company that writes', () => {
    const text = 'Acorn Bank Ltd has shared your data with others.';
    expect(judgeAnswer(text, { company: 'Acorn Bank Ltd' })?.get('recipients')?.mark).toBe('look');
    expect(judgeAnswer(text)?.get('recipients')?.mark).toBe('answered');
  });
  it('is not read in a language without words', () => {
    const text =
      'Vážený pane, děkujeme za Vaši žádost. Nahrávky hovorů uchováváme po dobu devadesáti dnů a poté je mažeme.';
    expect(judgeAnswer(text, { language: 'en' })).toBeUndefined();
  });
  it('stays quick on a long text of one kind', () => {
    const started = performance.now();
    judgeAnswer('We keep the recording for as long as necessary and share it with third parties. '.repeat(3000));
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

it('rests on articles that European law has', () => {
  const articles = jurisdictions.get('eu')?.articles ?? {};
  expect(replyItems.filter(({ item }) => !(item.article in articles)).map(({ item }) => item.id)).toEqual([]);
});
