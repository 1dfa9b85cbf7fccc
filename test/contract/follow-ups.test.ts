import { describe, expect, it } from 'vitest';
import { compose } from '../../src/cases/compose.ts';
import { replyEnd, REPLY_DAYS } from '../../src/cases/letter-values.ts';
import { requests, requestTypes } from '../../src/cases/request-types.ts';
import { hasLetter, isFollowUp } from '../../src/cases/requests.ts';
import { whyNoLetter } from '../../src/cases/no-letter.ts';
import type { ComposeInput, RequestType } from '../../src/cases/shape.ts';
import { writtenDay } from '../../src/core/written-day.ts';
import { jurisdictions } from '../../src/jurisdictions/index.ts';
import { letterLanguages, loadWords } from '../../src/letters/index.ts';
import { fullInput } from '../support/letter-input.ts';

const oneOfEachRegime = [...new Map([...jurisdictions.values()].map(({ regime, id }) => [regime, id])).values(), 'nl'];

/** The authority, or the court, as each language calls the next step. */
const nextStep: Record<string, RegExp> = {
  nl: /toezichthouder|4:17/,
  en: /supervisory authority|ICO|FDPIC|Privacy Commissioner/,
  de: /Aufsichtsbehörde|EDÖB/,
  fr: /autorité de contrôle|PFPDT|Commissariat/,
  es: /autoridad de control/,
  it: /autorità di controllo|IFPDT/,
  pl: /organu nadzorczego/,
  pt: /autoridade de controlo/,
  sv: /tillsynsmyndigheten/,
  da: /tilsynsmyndigheden/,
};

const received = { received: '2026-07-08', acknowledged: '2026-07-09', reference: 'T-4711', proof: 'REG-42' };

/** A follow-up with all that shows that the first letter arrived, in each law that has it in this language. */
function inputsOf(request: RequestType, language: string): ComposeInput[] {
  const input = fullInput(request, language);
  const followUp = { ...input.followUp!, ...received, officer: 'dpo@voorbeeld-energie.example' };
  return oneOfEachRegime
    .map((jurisdiction) => ({ ...input, followUp, jurisdiction }))
    .filter((one) => hasLetter(request, one.jurisdiction, language) && whyNoLetter(one) === undefined);
}

const proves = [...requestTypes].filter(
  (one) => requests[one].frame === 'complaint' || requests[one].frame === 'last-letter' || one === 'petition',
);

const toCompany = (request: RequestType) =>
  requests[request].frame === 'follow-up' || requests[request].frame === 'last-letter';
const pairs = letterLanguages.flatMap((language) =>
  requestTypes
    .filter((one) => isFollowUp(one) && (requests[one].only?.languages?.includes(language) ?? true))
    .map((request) => ({ language, request })),
);

describe.each(pairs)('$language $request', ({ language, request }) => {
  const inputs = inputsOf(request, language);
  it('quotes the proof, and what the company said when it arrived', async () => {
    const { locale } = await loadWords(language);
    for (const input of inputs) {
      const { full, short } = await compose(input);
      const wanted = ['REG-42', writtenDay('2026-07-09', locale), ...(toCompany(request) ? ['T-4711'] : [])];
      expect(wanted.filter((part) => !full.includes(part))).toEqual([]);
      expect(short.includes('REG-42') || requests[request].frame === 'paper', short).toBe(true);
    }
  });
  it.runIf(toCompany(request))('ends with a day and the next lawful step, in both forms', async () => {
    const { locale } = await loadWords(language);
    for (const input of inputs) {
      const day = writtenDay(replyEnd(input, REPLY_DAYS), locale);
      const { full, short } = await compose(input);
      for (const text of [full, short]) {
        expect(text, text).toContain(day);
        expect(text, text).toMatch(nextStep[language]!);
      }
    }
  });
  it.runIf(toCompany(request))('names the officer who gets a copy, and nobody where none is known', async () => {
    for (const input of inputs) {
      const { officer, ...followUp } = input.followUp!;
      expect((await compose(input)).full).toContain(officer);
      expect((await compose({ ...input, followUp })).full).not.toMatch(/dpo@|\(\)/);
    }
  });
  it('stays a letter for somebody else', async () => {
    const behalf = { onBehalfOf: 'Sam Berg', knownAs: 'klant 7788' };
    for (const input of inputs) {
      const { full, short } = await compose({ ...input, statements: { ...input.statements, ...behalf } });
      expect(full, full).toMatch(/Sam Berg.*klant 7788/);
      expect(short, short).toContain('Sam Berg');
    }
  });
});

describe.each(pairs.filter(({ request }) => proves.includes(request)))(
  '$language $request',
  ({ language, request }) => {
    it('quotes the proof of the reminder, and none where there is none', async () => {
      for (const input of inputsOf(request, language)) {
        const followUp = { ...input.followUp!, reminded: '2026-07-20', remindedProof: 'REG-43' };
        expect((await compose({ ...input, followUp })).full).toContain('REG-43');
        expect((await compose({ ...input, followUp: { ...followUp, remindedProof: '' } })).full).not.toMatch(
          /\(\)| \./,
        );
      }
    });
  },
);

const general = requestTypes.filter((one) => !isFollowUp(one) && !requests[one].needsCall);

it.each(letterLanguages)('a first letter in %s for somebody else gives that person’s details', async (language) => {
  for (const request of general) {
    const input = fullInput(request, language);
    const statements = { ...input.statements, onBehalfOf: 'Sam Berg', knownAs: 'klant 7788' };
    const { full, short } = await compose({ ...input, statements });
    for (const text of [full, short]) {
      expect(text, text).toMatch(/Sam Berg(?:, | \()klant 7788/);
      expect(text, text).not.toContain(`${input.profile.name}, ${input.profile.email}`);
    }
  }
});
