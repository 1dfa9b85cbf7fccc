import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/cases/checks/index.ts';
import { compose } from '../../src/cases/compose.ts';
import { courtPaper, isCourtPaper } from '../../src/cases/court-papers.ts';
import { courtName } from '../../src/cases/court-name.ts';
import { ladderOf } from '../../src/cases/ladder/ladder.ts';
import { paperText } from '../../src/cases/paper.ts';
import { requests, requestTypes } from '../../src/cases/request-types.ts';
import { languageOf } from '../../src/cases/requests.ts';
import type { ComposeInput } from '../../src/cases/shape.ts';
import { jurisdictions } from '../../src/jurisdictions/index.ts';
import { fullInput } from '../support/letter-input.ts';
import { caseOfRow, caseRows } from '../support/ladder-cases.ts';

const papers = [...jurisdictions.keys()].flatMap((law) => courtPaper(law) ?? []);
const written = papers.flatMap((paper) =>
  (requests[paper].only?.languages ?? []).map((language) => [paper, language] as const),
);

it('every paper for a court is that of one law, and the step “court” leads to it', () => {
  expect(requestTypes.filter(isCourtPaper).toSorted()).toEqual(papers.toSorted());
  for (const row of caseRows.filter(({ steps }) => steps['court']?.state === 'open')) {
    const court = ladderOf(caseOfRow(row), row.today).find(({ id }) => id === 'court');
    const paper = courtPaper(row.law);
    expect(court?.letter ?? [], row.id).toEqual(paper ? [paper] : []);
  }
});

describe.each(written)('%s in %s', (paper, language) => {
  it('is a finished paper: addressee, day, text, signature', async () => {
    const input = fullInput(paper, language);
    const { full } = await compose(input);
    const to = input.followUp?.court ?? courtName(paper, { language, city: input.profile.city }) ?? 'Voorbeeldstad';
    const { date, paragraphs, closing } = paperText(full, to);
    expect(date).toMatch(/2026$/);
    expect(closing.at(-1)).toBe(input.profile.name);
    expect(paragraphs.join()).not.toMatch(/_{2,}|\.{3}|…|\[|\{/);
  });
  it('waits for an address, and from abroad for a court: nobody has one at home in another country', () => {
    const input = fullInput(paper, language);
    const { street: _, ...homeless } = input.profile;
    const ids = (part: Partial<ComposeInput>) =>
      runChecks({ input: { ...input, ...part }, subject: 'S', body: 'B' }).map(({ id }) => id);
    expect(ids({ profile: homeless })).toContain('residence');
    const noCourt = { ...input.followUp!, court: '' };
    expect(ids({ followUp: noCourt, profile: { ...input.profile, country: 'PT' } })).toContain('court');
    const home = { followUp: noCourt, profile: { ...input.profile, country: input.jurisdiction.toUpperCase() } };
    expect(ids(home).includes('court')).toBe(paper === 'petition');
    expect(ids({ followUp: { ...noCourt, court: 'Model Court' } })).not.toContain('court');
  });
  it.runIf(paper !== 'petition')('claims no home at the court for somebody who lives elsewhere', async () => {
    const input = fullInput(paper, language);
    const home = /gewöhnlichen Aufenthalt|de mon domicile|van mijn woonplaats|meines Wohnorts|del mio domicilio/;
    const followUp = { ...input.followUp!, court: 'Model Court' };
    const { full, short } = await compose({ ...input, followUp, profile: { ...input.profile, country: 'PT' } });
    expect(full + short).not.toMatch(home);
  });
  it('goes to the court that the user names', async () => {
    const input = fullInput(paper, language);
    const { full } = await compose({ ...input, followUp: { ...input.followUp!, court: 'Model Court\nRoad 1' } });
    expect(full.split('\n')[0]).toMatch(/Model Court Road 1$/);
  });
  it('argues to the court: its reasons speak to nobody, and stand before the exhibits', async () => {
    const input = fullInput(paper, language);
    const grounds = ['reply-internal', 'reply-agent', 'reply-claims', 'reply-law', 'reply-consent'] as const;
    const { full } = await compose({ ...input, file: { ...input.file!, grounds } });
    expect(full.replace(/“[^”]*”/g, '')).not.toMatch(/\b(uw|Ihre[mnrs]?|votre|vos|vostr[aeio])\b|\?/);
    const exhibit = full.search(/^- \S+(?:\sn°)?\s1/m);
    expect(exhibit).toBeGreaterThan(full.search(/C-307\/22|26/));
  });
});

it.each([
  ['cessation', 'en', { country: 'BE', postalCode: '5000', city: 'Modelville' }, 'fr'],
  ['cessation', 'fr', { country: 'BE', postalCode: '9000', city: 'Modelstad' }, 'nl'],
  ['cessation', 'fr', { country: 'BE', postalCode: '1000', city: 'Modelstad' }, 'fr'],
  ['cessation', 'de', { country: 'BE', postalCode: '4700', city: 'Modellstadt' }, 'nl'],
  ['conciliation', 'de', { country: 'CH', postalCode: '6600', city: 'Modello' }, 'it'],
  ['conciliation', 'en', { country: 'CH' }, 'de'],
  ['lawsuit', 'nl', { country: 'DE' }, 'de'],
  ['petition', 'en', {}, 'nl'],
  ['last-letter', 'fr', { country: 'BE', postalCode: '9000', city: 'Modelstad' }, 'fr'],
] as const)('%s of a case in %s is written for the court at home: %o, %s', (request, language, home, expected) => {
  expect(languageOf(request, language, home)).toBe(expected);
});
