import { describe, expect, it } from 'vitest';
import { jurisdictionFor, lawOf, type Controller } from '../../src/jurisdictions/scope.ts';

const table: [string, string, Controller, string, string, string, string][] = [
  ['a Dutch user and company', 'NL', { country: 'NL' }, 'nl', 'nl', 'NL', 'same-country'],
  ['a German company', 'NL', { country: 'DE' }, 'eu', 'nl', 'DE', 'within-eea'],
  ['a company in Bavaria', 'NL', { country: 'DE-BY' }, 'eu', 'nl', 'DE-BY', 'within-eea'],
  ['a Norwegian company', 'NL', { country: 'NO' }, 'eu', 'nl', 'NO', 'within-eea'],
  [
    'an American company that serves the Dutch',
    'NL',
    { country: 'US', serves: ['NL'] },
    'eu',
    'nl',
    'NL',
    'serves-you',
  ],
  ['a company that serves everybody', 'NL', { country: 'JP', serves: ['*'] }, 'eu', 'nl', 'NL', 'serves-you'],
  ['a company from who knows where', 'NL', {}, 'eu', 'nl', 'NL', 'controller-unknown'],
  [
    'a British company that does not serve them',
    'NL',
    { country: 'GB', serves: ['GB'] },
    'uk',
    'uk',
    'GB-EAW',
    'uk-controller',
  ],
  ['a Briton and a Dutch company', 'GB', { country: 'NL', serves: ['NL'] }, 'eu', 'nl', 'NL', 'eea-controller'],
  [
    'a Briton and a Dutch company that serves them',
    'GB',
    { country: 'NL', serves: ['GB'] },
    'uk',
    'uk',
    'GB-EAW',
    'serves-you',
  ],
  ['a Swiss user and company', 'CH', { country: 'CH' }, 'ch', 'ch', 'CH', 'same-country'],
  ['a Swiss user and a German company', 'CH', { country: 'DE' }, 'eu', 'de', 'DE', 'eea-controller'],
  ['a Japanese user and a Dutch company', 'JP', { country: 'NL' }, 'eu', 'nl', 'NL', 'eea-controller'],
];

describe('the law that applies', () => {
  it.each(table)('%s', (_, user, controller, law, complaint, calendar, reason) => {
    const scope = jurisdictionFor(user, controller);
    expect(scope.ok && [scope.law.id, scope.complaint.id, scope.calendar, scope.reasons[0]]).toEqual([
      law,
      complaint,
      calendar,
      reason,
    ]);
  });
  it.each<[string, Controller]>([
    ['NL', { country: 'US', serves: ['US'] }],
    ['US', { country: 'US' }],
    ['US-NY', { country: 'US' }],
    ['US-CA', { country: 'US' }],
    ['CA-QC', { country: 'CA' }],
    ['CH', { country: 'US', serves: ['*'] }],
    ['CH', {}],
    ['JP', { country: 'JP' }],
    ['', {}],
  ])('none is known for %s and %j', (user, controller) => {
    expect(jurisdictionFor(user, controller)).toEqual({ ok: false, why: 'no-letter-yet' });
  });
  it('cites acts of one country only when both are there', () => {
    const abroad = jurisdictionFor('NL', { country: 'BE' });
    expect(abroad.ok && abroad.law.articles.court).toBeUndefined();
    const home = jurisdictionFor('NL', { country: 'NL' });
    expect(home.ok && home.law.articles.court).toEqual({ law: 'uavg', article: 35 });
  });
  it('asks how consent was given where the company’s country wants it', () => {
    const consent = (country: string) => {
      const scope = jurisdictionFor('NL', { country });
      return scope.ok && scope.consentCountry;
    };
    expect(['DE', 'DK', 'NO', 'IS', 'NL', 'BE'].map(consent)).toEqual([true, true, true, true, false, false]);
  });
  it('knows parts of a country', () => {
    expect([lawOf('DE-BY')?.id, lawOf('CA-QC')?.id, lawOf('CA-ON')?.id]).toEqual(['de', undefined, 'ca']);
  });
});
