import { describe, expect, test } from 'vitest';
import { isNationalBranch } from '../../src/directory/national.ts';
import type { Company } from '../../src/directory/shape.ts';
import { company } from '../support/directory.ts';

const at = (host: string, id: string, name: string, countries: string[], more: Partial<Company> = {}) =>
  isNationalBranch(company(id, { name, countries, domains: [{ host, confidence: 'A' }], ...more }), host);

describe('a branch for a country', () => {
  test.each([
    ['by its id', 'model.example', 'model-gb', 'Model', ['GB']],
    ['by its id, for one of two countries', 'model.example', 'model-gb', 'Model', ['IE', 'GB']],
    ['in its own language', 'model.example', 'model', 'Model Deutschland GmbH', ['DE']],
    ['in English', 'model.example', 'model', 'Model Germany', ['DE']],
    ['in short', 'model.example', 'model', 'Model (UK) Ltd', ['GB']],
    ['at the end, behind a comma', 'model.example', 'model', 'Model, België', ['BE', 'NL']],
    [
      'by its id, whatever other hosts it has',
      'model.example',
      'model-nl',
      'Model',
      ['NL'],
      {
        domains: [
          { host: 'model.example', confidence: 'A' },
          { host: 'model.com', confidence: 'A' },
        ],
      },
    ],
  ] as [string, string, string, string, string[], Partial<Company>?][])(
    'says so %s',
    (_, host, id, name, countries, more) => {
      expect(at(host, id, name, countries, more)).toBe(true);
    },
  );
  test.each([
    ['serves another country', 'model.example', 'model-gb', 'Model UK', ['FR']],
    ['has an id that is its domain', 'model.nl', 'model-nl', 'Model', ['NL']],
    ['has an id that ends in its domain', 'model.nl', 'the-model-nl', 'Model', ['NL']],
    ['has a country as part of a word', 'model.example', 'model', 'Germanys Model', ['DE']],
    ['has a host that says it', 'model-deutschland.example', 'model', 'Model Deutschland', ['DE']],
    ['serves everybody', 'model.example', 'model', 'Model *', ['*']],
    ['serves what is no country', 'model.example', 'model', 'Model Xde', ['xDE', 'DEx']],
  ] as [string, string, string, string, string[]][])('is none that %s', (_, host, id, name, countries) => {
    expect(at(host, id, name, countries)).toBe(false);
  });
  test('has an id that is its second domain', () => {
    const domains = ['model.example', 'model.nl'].map((host) => ({ host, confidence: 'A' as const }));
    expect(isNationalBranch(company('model-nl', { countries: ['NL'], domains }), 'model.example')).toBe(false);
  });
});
