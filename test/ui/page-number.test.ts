import { expect, test } from 'vitest';
import type { LookupResult } from '../../src/directory/shape.ts';
import { lookupOnPage } from '../../src/ui/popup/page-number.ts';
import { company, directoryOf } from '../support/directory.ts';

const source = { name: 'test', quality: 'register' } as const;
const numbered = (id: string, register: 'kvk' | 'hrb' | 'siren' | 'kbo', number: string) =>
  company(id, { registrations: [{ register, number, source }] });
const [shop, other, bank, magasin, winkel] = [
  numbered('shop', 'kvk', '12345678'),
  numbered('other', 'kvk', '87654321'),
  numbered('bank', 'hrb', 'musterstadt 4711'),
  numbered('magasin', 'siren', '123456782'),
  numbered('winkel', 'kbo', '0123456749'),
];
const read = directoryOf([shop, other, bank, magasin, winkel]);
const unknown: LookupResult = { confidence: 'unknown', companies: [], possibly: [], platform: false };

async function found(imprint: string[], before: Partial<LookupResult> = {}): Promise<string> {
  const result = await lookupOnPage({ ...unknown, ...before }, { imprint }, read);
  return result ? [result.confidence, ...result.companies.map(({ id }) => id)].join(' ') : '';
}

test.each([
  [['© 2026 Shop B.V. KvK 12345678'], 'likely shop'],
  [['Kamer van Koophandel: 1234 5678', 'KvK 12345678'], 'likely shop'],
  [['Registergericht: Amtsgericht Musterstadt, HRB 4711'], 'likely bank'],
  [['SIREN 123 456 782'], 'likely magasin'],
  [['BTW BE 0123.456.749'], 'likely winkel'],
  [['KvK 12345678', 'KvK 87654321'], 'several shop other'],
  [['12345678'], ''],
  [['KvK 11112222'], ''],
  [['HRB 4711'], ''],
  [['Bel 088 123 45 67'], ''],
  [[], ''],
])('a page that says %j: %s', async (imprint, expected) => expect(await found(imprint)).toBe(expected));

test('it decides between companies that share a host, and brings in no other', async () => {
  const several = { confidence: 'several' as const, companies: [shop, other] };
  expect(await found(['KvK 12345678'], several)).toBe('likely shop');
  expect(await found(['SIREN 123 456 782'], several)).toBe('');
  expect(await found(['KvK 12345678', 'KvK 87654321'], several)).toBe('');
});

test('a company without an address under this host makes way', async () => {
  const result = await lookupOnPage(
    { ...unknown, named: { company: other, how: 'no-contact' } },
    { imprint: ['KvK 12345678'] },
    read,
  );
  expect(result?.named).toBeUndefined();
});
