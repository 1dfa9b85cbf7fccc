import { describe, expect, it } from 'vitest';
import { allArguments } from '../../src/arguments/all.ts';
import { argumentsText, fittingArguments } from '../../src/cases/arguments.ts';
import { compose } from '../../src/cases/compose.ts';
import { requestTypes } from '../../src/cases/request-types.ts';
import { isFollowUp } from '../../src/cases/requests.ts';
import type { ComposeInput, Purpose } from '../../src/cases/shape.ts';
import { companyKinds } from '../../src/core/company-kind.ts';
import { isIsoDate } from '../../src/core/date.ts';
import { jurisdictions } from '../../src/jurisdictions/index.ts';
import { letterLanguages } from '../../src/letters/index.ts';
import { fullInput } from '../support/letter-input.ts';

const files = Object.keys(import.meta.glob('../../src/arguments/*/*.ts'));
const all = [...allArguments.values()];
const laws = [...jurisdictions.values()].flatMap(({ id, regime }) => [id, regime]);
const areas = new Set([...laws, 'eu', ...companyKinds]);
const allPurposes: Purpose[] = ['evidence', 'quality', 'training', 'ai', 'legal'];

/** Every case an argument may be for: each of its letters and laws, with its purposes, its kind of company, a call they made. */
function casesOf({ letters, laws: under, kinds, after }: (typeof all)[number], language: string): ComposeInput[] {
  const ids = [...jurisdictions.values()].filter(({ id, regime }) => under.includes(id) || under.includes(regime));
  return letters.flatMap((request) =>
    ids.map(({ id }) => {
      const input = fullInput(request, language);
      return {
        ...input,
        jurisdiction: id,
        purposes: allPurposes,
        company: { ...input.company, ...(kinds?.[0] ? { kind: kinds[0] } : {}) },
        ...(input.followUp && after ? { followUp: { ...input.followUp, requests: [...after] } } : {}),
      };
    }),
  );
}

it('every file is one argument: no two have the same id, in whichever folder', () => {
  expect(all).toHaveLength(files.length);
  expect(files.map((file) => file.split('/').at(-2)).filter((area) => !areas.has(area ?? ''))).toEqual([]);
});

describe.each(all)('argument $id', (one) => {
  it('has its source, where it stands, and the day it was read', () => {
    expect(one.source.length).toBeGreaterThan(5);
    expect(new URL(one.url).protocol).toBe('https:');
    expect(isIsoDate(one.day)).toBe(true);
    expect(one.english).toMatch(/^.{30,160}\.$/);
  });
  it('was read at its source, or is only asked', () => {
    expect(['V', 'V2']).toContain(one.tag);
    const stated = Object.values(one.texts).filter((text) => !text?.includes('?'));
    expect(one.tag === 'V' ? [] : stated).toEqual([]);
  });
  it('names laws, letters and kinds of company that exist', () => {
    expect(one.laws.filter((law) => !laws.includes(law))).toEqual([]);
    expect(one.letters.filter((letter) => !requestTypes.includes(letter))).toEqual([]);
    expect((one.kinds ?? one.notKinds ?? []).filter((kind) => !companyKinds.includes(kind))).toEqual([]);
    expect(one.after === undefined || one.letters.some(isFollowUp)).toBe(true);
  });
  it('is written in Dutch, English and German at least, or in its law’s languages, short, and threatens nobody', () => {
    const offered = jurisdictions.get(one.laws[0] ?? '')?.languages ?? ['nl', 'en', 'de'];
    expect(Object.keys(one.texts)).toEqual(expect.arrayContaining([...offered]));
    for (const [language, text = ''] of Object.entries(one.texts)) {
      expect(letterLanguages).toContain(language);
      expect(text.length, text).toBeLessThanOrEqual(300);
      expect(text).toMatch(/[.?]$/);
      expect(text).not.toMatch(
        /\b(?:fines?|boete|Bußgeld|amende|multa|StGB|179ter|226-1|strafbaar|strafbar|offence)\b/i,
      );
    }
  });
  it.each(Object.keys(one.texts))('fits some letter in %s, and reads as a sentence in it', async (language) => {
    const cases = casesOf(one, language);
    const fitting = await Promise.all(cases.map(async (input) => (await fittingArguments(input)).includes(one)));
    const input = cases[fitting.indexOf(true)];
    expect(input).toBeDefined();
    const { full } = await compose(input!);
    expect(full).not.toMatch(/[{}[\]]|undefined|\(\)/);
    expect(full).toContain((one.texts[language] ?? '').split(/[{[]/)[0]);
  });
});

describe('a letter', () => {
  const input: ComposeInput = {
    ...fullInput('access-recording', 'nl'),
    purposes: allPurposes,
    company: { name: 'Voorbeeld Beleggen N.V.', kind: 'investment' },
  };
  it('takes three arguments at most, the narrowest first', async () => {
    const fitting = await fittingArguments(input);
    expect(fitting.map(({ id }) => id)).toEqual(['copy-on-request', 'written-agreement', 'two-purposes']);
    for (const { texts } of fitting) expect((await compose(input)).full).toContain(texts.nl?.split('{')[0]);
  });
  it('leaves out what the user unticked, and takes nothing in its place', async () => {
    const without = { ...input, statements: { ...input.statements, withoutArguments: ['written-agreement'] } };
    expect((await argumentsText(without)).split('\n\n')).toHaveLength(2);
    expect((await compose(without)).full).not.toContain('ConsuWijzer');
  });
  it('has none in a language without them, never English', async () => {
    expect(await argumentsText({ ...input, language: 'pl' })).toBe('');
  });
  it('has none of a country where only the law of the EEA holds', async () => {
    const ids = (await fittingArguments({ ...input, jurisdiction: 'eu' })).map(({ id }) => id);
    expect(ids).not.toContain('written-agreement');
  });
});

describe('questions that a standard answer does not cover', () => {
  const ticked = (language: string, request: ComposeInput['request']): ComposeInput => {
    const input = fullInput(request, language);
    return { ...input, statements: { ...input.statements, hardQuestions: true } };
  };
  it.each(['nl', 'en', 'de'])(
    'stand in the letter in %s when ticked, numbered on, and not otherwise',
    async (language) => {
      for (const request of ['access-recording', 'information-recording', 'objection-recording'] as const) {
        const { full } = await compose(ticked(language, request));
        const before = (await compose(fullInput(request, language))).full;
        expect(full.length - before.length).toBeGreaterThan(500);
        expect(full.match(/^\d+\. /gm)).toHaveLength((before.match(/^\d+\. /gm)?.length ?? 0) + 6);
        expect(full).not.toMatch(/[{}[\]]|;\n\n/);
      }
    },
  );
  it('stand in no other letter, and in no other language', async () => {
    for (const [language, request] of [
      ['nl', 'erasure'],
      ['fr', 'access-recording'],
    ] as const)
      expect(await compose(ticked(language, request))).toEqual(await compose(fullInput(request, language)));
  });
});
