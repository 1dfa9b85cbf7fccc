import { expect, it } from 'vitest';
import { doorsOf } from '../../src/cases/doors.ts';
import type { CompanyKind } from '../../src/core/company-kind.ts';
import { jurisdictions } from '../../src/jurisdictions/index.ts';
import { after, preparedCase } from '../support/case.ts';
import { fullInput } from '../support/letter-input.ts';

/** A case under a law against a kind of company, which made the call or took it; its letter was sent on 3 August. */
function sentTo(law: string, kind: CompanyKind, direction: 'incoming' | 'outgoing' = 'outgoing') {
  const addressee = { name: 'Modelbank', host: 'modelbank.example', kind };
  const call = { ...fullInput('access-recording', 'en').call!, direction };
  const one = preparedCase('a', { jurisdiction: law, language: 'en', request: 'access-recording', addressee, call });
  return after(one, { type: 'sent', day: '2026-08-03' });
}
const idsOf = (one: Parameters<typeof doorsOf>[0]) => doorsOf(one).map(({ id }) => id);

it.each([
  ['nl', 'investment', 'outgoing', ['kifid', 'non-profit']],
  ['nl', 'company', 'incoming', ['consuwijzer', 'geschillencommissie', 'non-profit']],
  ['nl', 'public-body', 'incoming', ['nationale-ombudsman', 'non-profit']],
  [
    'de',
    'company',
    'outgoing',
    ['bafin', 'reise-verkehr', 'non-profit', 'schlichtungsstelle-energie', 'versicherungsombudsmann'],
  ],
  ['de', 'investment', 'outgoing', ['bafin', 'bankenombudsmann', 'non-profit']],
  ['de', 'debt-collector', 'incoming', ['bundesnetzagentur', 'non-profit']],
  ['de', 'telecom', 'outgoing', ['non-profit']],
  ['fr', 'telecom', 'incoming', ['mediateur-telecom', 'non-profit']],
  ['fr', 'company', 'outgoing', ['mediateur-energie', 'mediation-assurance', 'mediation-tourisme', 'non-profit']],
  ['be', 'investment', 'outgoing', ['non-profit', 'ombudsfin']],
  ['it', 'investment', 'outgoing', ['abf', 'non-profit']],
  ['be', 'telecom', 'outgoing', ['non-profit', 'ombudsman-telecom']],
  ['at', 'telecom', 'outgoing', ['non-profit', 'rtr']],
  ['ch', 'telecom', 'outgoing', ['ombudscom']],
  ['ch', 'company', 'incoming', ['versicherungsombudsman']],
  ['ch', 'investment', 'outgoing', ['bankenombudsman']],
  ['at', 'company', 'outgoing', ['e-control', 'non-profit', 'verbraucherschlichtung']],
  ['be', 'company', 'outgoing', ['non-profit', 'ombudsman-assurances', 'ombudsman-energie']],
  ['ie', 'telecom', 'outgoing', ['comreg', 'non-profit']],
  ['ie', 'company', 'outgoing', ['cru', 'non-profit']],
  ['it', 'company', 'outgoing', ['arera', 'non-profit']],
  ['pt', 'company', 'outgoing', ['artigo-80', 'erse', 'non-profit']],
  ['es', 'telecom', 'outgoing', ['non-profit', 'usuarios-teleco']],
  ['it', 'telecom', 'outgoing', ['conciliaweb', 'non-profit']],
  ['pl', 'investment', 'outgoing', ['non-profit', 'rzecznik-finansowy']],
  ['pt', 'health', 'outgoing', ['artigo-80', 'non-profit']],
  ['ie', 'investment', 'outgoing', ['fspo', 'non-profit']],
  ['uk', 'investment', 'outgoing', ['financial-ombudsman']],
  ['uk', 'company', 'outgoing', ['energy-ombudsman']],
  ['eu', 'telecom', 'incoming', ['non-profit']],
] as const)('%s, %s, %s: %o, and more as they are added', (law, kind, direction, expected) => {
  expect(idsOf(sentTo(law, kind, direction))).toEqual(expect.arrayContaining([...expected]));
});

it.each([
  ['de', 'telecom', 'outgoing', ['bundesnetzagentur', 'bafin', 'rtr']],
  ['de', 'public-body', 'incoming', ['bundesnetzagentur', 'versicherungsombudsmann']],
  ['nl', 'company', 'outgoing', ['consuwijzer', 'kifid', 'nationale-ombudsman']],
  ['ch', 'telecom', 'outgoing', ['non-profit', 'bankenombudsman']],
  ['uk', 'investment', 'outgoing', ['non-profit', 'energy-ombudsman']],
  ['eu', 'company', 'outgoing', ['mediateur-energie', 'erse']],
] as const)('%s, %s, %s: never %o', (law, kind, direction, others) => {
  const shown = idsOf(sentTo(law, kind, direction));
  expect(others.filter((id) => shown.includes(id))).toEqual([]);
});

it('none is shown before the letter was sent', () => {
  const addressee = { name: 'Modelbank', host: 'modelbank.example', kind: 'investment' as const };
  const one = preparedCase('a', { jurisdiction: 'nl', language: 'nl', request: 'access', also: [], addressee });
  expect(doorsOf(one)).toEqual([]);
});

it.each([
  ['nl', 'investment', 'last-letter', 'kifid', '2026-11-10'],
  ['de', 'company', 'last-letter', 'schlichtungsstelle-energie', '2026-10-13'],
  ['uk', 'telecom', 'reminder', 'telecom-adr', '2026-10-27'],
  ['uk', 'telecom', 'last-letter', 'telecom-adr', '2026-10-27'],
  ['fr', 'company', 'last-letter', 'mediateur-energie', '2026-11-15'],
  ['de', 'company', 'last-letter', 'reise-verkehr', '2026-11-15'],
  ['it', 'company', 'last-letter', 'arera', '2026-10-25'],
  ['nl', 'investment', 'reminder', 'kifid', undefined],
] as const)('in %s, %s, after a %s of 14 September, %s opens on %s', (law, kind, request, id, from) => {
  const letter = { subject: 'S', body: 'B' };
  const one = after(sentTo(law, kind), { type: 'follow-up', day: '2026-09-14', request, letter });
  expect(doorsOf(one).find((door) => door.id === id)?.from).toBe(from);
});

it('every country with a door of its own has a law', () => {
  const named = new Set(doorsOf(sentTo('de', 'company')).flatMap(({ laws }) => laws));
  expect([...named].every((law) => jurisdictions.has(law) || law === 'gdpr')).toBe(true);
});
