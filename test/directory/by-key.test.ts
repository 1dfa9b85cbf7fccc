import { describe, expect, test } from 'vitest';
import { companyUnder, keyOf } from '../../src/directory/by-key.ts';
import { company, directoryOf } from '../support/directory.ts';

describe('a company by a host of its own', () => {
  const weak = company('weak', { domains: [], weakDomains: ['shared.example'] });
  const part = company('part', { domains: [], paths: ['group.example/shop/nl'] });
  test('has its first domain as key, else one it shares, else the one it has a part of', () => {
    expect(keyOf(company('own', { weakDomains: ['shared.example'] }))).toBe('own.example');
    expect([weak, part, company('none', { domains: [] })].map(keyOf)).toEqual([
      'shared.example',
      'group.example',
      undefined,
    ]);
    expect(keyOf({ ...part, weakDomains: ['shared.example'] })).toBe('shared.example');
  });
  test('is found under it by its id, and nobody else', async () => {
    const read = directoryOf([weak, company('other', { weakDomains: ['shared.example'] })]);
    expect((await companyUnder('shared.example', 'other', read))?.id).toBe('other');
    expect((await companyUnder('shared.example', 'weak', read))?.id).toBe('weak');
    expect(await companyUnder('shared.example', 'gone', read)).toBeUndefined();
    expect(await companyUnder('elsewhere.example', 'weak', read)).toBeUndefined();
  });
  test('is not found where nothing can be read', async () => {
    expect(await companyUnder('shared.example', 'weak', () => Promise.reject(new Error('gone')))).toBeUndefined();
    const read = directoryOf([weak]);
    const half = async (name: string) => (name.endsWith('.json') ? '{}' : read(name));
    expect(await companyUnder('shared.example', 'weak', half)).toBeUndefined();
  });
});
