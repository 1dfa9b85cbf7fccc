import { describe, expect, it } from 'vitest';
import email from '../../src/channels/email.ts';
import { runChecks } from '../../src/cases/checks/index.ts';
import { compose } from '../../src/cases/compose.ts';
import { letterLanguages } from '../../src/letters/index.ts';
import { fullInput, leastInput, requestTypes } from '../support/letter-input.ts';

const letters = letterLanguages.flatMap((language) => requestTypes.map((request) => [language, request] as const));
const to = { name: 'X', host: 'x.example', email: 'privacy@voorbeeld-energie.example' };

describe.each(letters)('%s %s', (language, request) => {
  it.each([
    ['everything', fullInput(request, language)],
    ['the least', leastInput(request, language)],
  ])('is whole with %s', async (_, input) => {
    const letter = await compose(input);
    for (const body of [letter.full, letter.short]) {
      expect(body).not.toMatch(/[{}[\]]|undefined|\n{3}|[ \t]\n/);
      expect(runChecks({ input, subject: letter.subject, body })).toEqual([]);
      expect(body).toContain(input.profile.name);
      expect(body).toContain(input.profile.email);
      expect(body).toContain(input.company.name);
    }
  });
  it('names the law and the day the answer is due', async () => {
    const letter = await compose(fullInput(request, language));
    expect(letter.subject).toMatch(language === 'nl' ? /\(artikel \d+.* AVG\)$/ : /\(Article \d+.* GDPR\)$/);
    expect(letter.full).toContain(language === 'nl' ? '24 december 2026' : '24 December 2026');
    expect(letter.short).toContain(language === 'nl' ? '24 december 2026' : '24 December 2026');
  });
  it('fits a mail link in its short form', async () => {
    const letter = await compose(fullInput(request, language));
    expect(email.deliver(letter, to)).toMatchObject({ do: 'open', form: 'short' });
  });
  it('claims nothing the user did not say', async () => {
    const { full, short } = await compose(leastInput(request, language));
    expect(full + short).not.toMatch(
      /rechtsvordering ?:|legal claim ?:|I need it for|Ik heb haar nodig|Ik heb de opname nodig/,
    );
    expect(full + short).not.toMatch(/BSN|paspoort|passport|schadevergoeding|damages/i);
  });
});

it('an objection carries the own words of the user, unchanged', async () => {
  const input = {
    ...fullInput('objection-recording', 'en'),
    statements: { situation: 'My {name} is [dispute>mine] & "quoted".' },
  };
  const { full } = await compose(input);
  expect(full).toContain('My {name} is [dispute>mine] & "quoted".');
});

it('names the call only when there is one', async () => {
  const { full } = await compose(fullInput('access-recording', 'en'));
  expect(full).toContain('Customer number: 12345678');
  expect(full).toContain('9. state where you obtained my phone number.');
  expect((await compose(leastInput('access-recording', 'en'))).full).not.toContain('9.');
});
