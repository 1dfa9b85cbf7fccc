import { describe, expect, it } from 'vitest';
import { officialLanguage } from '../../src/jurisdictions/languages.ts';

it.each([
  ['DE', 'de'],
  ['AT', 'de'],
  ['PT', 'pt'],
  ['SE', 'sv'],
  ['GB', 'en'],
  ['US-CA', 'en'],
  ['CA-QC', 'fr'],
  ['FI', 'fi'],
  ['RO', 'ro'],
  ['JP', undefined],
])('a company in %s is written to in %s', (country, language) => {
  expect(officialLanguage({ country }, 'pl')).toBe(language);
});

describe('where a country has several languages', () => {
  it.each([
    ['BE', ['Kerkstraat 1', '9000 Gent', 'Belgium'], 'nl'],
    ['BE', ['Rue Haute 1', '4000 Liège'], 'fr'],
    ['BE', ['Rue Haute 1', 'B-5000 Namur'], 'fr'],
    ['BE', ['Hauptstraße 1', '4700 Eupen'], 'de'],
    ['BE', ['Grand-Place 1', '1348 Louvain-la-Neuve'], 'fr'],
    ['CH', ['Rue Haute 1', '1003 Lausanne', 'Suisse'], 'fr'],
    ['CH', ['Via Alta 1', 'CH-6900 Lugano'], 'it'],
    ['CH', ['Hochstrasse 1', '8001 Zürich'], 'de'],
    ['CH', ['Rue Haute 1', '2800 Delémont'], 'fr'],
  ])('the area of %s, %j decides: %s', (country, lines, language) => {
    expect(officialLanguage({ country, lines }, 'en')).toBe(language);
    expect(officialLanguage({ country, lines }, 'de')).toBe(language);
  });
  it.each([
    ['BE', ['Nieuwstraat 1', '1000 Brussel'], 'fr', 'fr'],
    ['BE', ['Nieuwstraat 1', '1000 Brussel'], 'pl', 'nl'],
    ['BE', [], 'de', 'de'],
    ['CH', [], 'it', 'it'],
    ['CH', ['Rue Haute 1', '2502 Biel/Bienne'], 'fr', 'fr'],
    ['CH', [], 'sv', 'de'],
    ['LU', ['Rue Haute 1', 'L-1855 Luxembourg'], 'de', 'de'],
    ['LU', ['Rue Haute 1', 'L-1855 Luxembourg'], 'pt', 'fr'],
  ])('the user’s own does where %s, %j leaves it open: %s gives %s', (country, lines, preferred, language) => {
    expect(officialLanguage({ country, lines }, preferred)).toBe(language);
  });
});

it('says nothing of a company whose country is not known', () => {
  expect(officialLanguage({}, 'fr')).toBeUndefined();
});
