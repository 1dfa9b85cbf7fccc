import { describe, expect, it } from 'vitest';
import { companyNumbersIn } from '../../src/detect/company-numbers.ts';

const found = (text: string) => companyNumbersIn(text).map(({ scheme, number }) => `${scheme} ${number}`);

// Made-up numbers whose check digits are right.
describe('company numbers', () => {
  it.each([
    ['KvK-nummer: 12345678', 'KvK 12345678'],
    ['ingeschreven bij de Kamer van Koophandel onder nummer 12345678.', 'KvK 12345678'],
    ['Ondernemingsnummer 0123.456.749', 'KBO 0123.456.749'],
    ['Amtsgericht Musterstadt, HRB 12345', 'HRB HRB 12345'],
    ['SIREN 123 456 782', 'SIREN 123 456 782'],
    ['RCS Exempleville 123 456 782', 'SIREN 123 456 782'],
    ['SIRET : 123 456 782 00002', 'SIRET 123 456 782 00002'],
    ['CIF: A12345674', 'NIF A12345674'],
    ['C.I.F. Q1234567D', 'NIF Q1234567D'],
    ['P. IVA 12345678903', 'P.IVA 12345678903'],
    ['REA: MI-1234567', 'REA MI-1234567'],
    ['KRS 0000123456', 'KRS 0000123456'],
    ['NIP: 123-456-32-18', 'NIP 123-456-32-18'],
    ['REGON 123456785', 'REGON 123456785'],
    ['NIPC 512345678', 'NIPC 512345678'],
    ['Org.nr 123456-7897', 'Org.nr 123456-7897'],
    ['Organisationsnummer: 123456-7897', 'Org.nr 123456-7897'],
    ['CVR-nr. 12 34 56 74', 'CVR 12 34 56 74'],
    ['Registered in England, company number 01234567', 'Companies House 01234567'],
  ])('%s → %s', (text, expected) => expect(found(text)).toContain(expected));
  it.each([
    'SIREN 123 456 789',
    'SIRET 123 456 782 00003',
    'CIF A12345670',
    'P. IVA 12345678901',
    'NIP 1234567890',
    'REGON 123456780',
    'NIPC 512345670',
    'Org.nr 123456-7890',
    'CVR 12345678',
    'Ondernemingsnummer 0123.456.700',
    'KvK 1234567',
    'KvK 123456789',
    'Bel 12345678',
    'Company of the year 2026',
    'HRB',
  ])('%s holds none', (text) => expect(found(text)).toEqual([]));
  it('come with their quote', () => {
    expect(companyNumbersIn('Model B.V., KvK 12345678')[0]?.quote).toBe('Model B.V., KvK 12345678');
  });
});
