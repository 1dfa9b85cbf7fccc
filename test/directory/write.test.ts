import { describe, expect, test } from 'vitest';
import { buildDirectory, MOST } from '../../src/directory/write.ts';
import { company } from '../support/directory.ts';

const many = (count: number) => Array.from({ length: count }, (_, n) => company(`c${n}`));

describe('buildDirectory', () => {
  test('writes keys from the right, in code unit order, weak ones negative, platforms marked', () => {
    const shop = company('shop', { weakDomains: ['other.example'], paths: ['mall.example/shop'] });
    const exact = company('bank', { domains: [{ host: '=bank.example', confidence: 'A' }], runBy: 'shop' });
    const index = buildDirectory([shop, exact], ['mall.example']).get('index.txt');
    expect(index).toBe('!\t2\n@shop\t2\nexample,bank,\t1\nexample,mall\tp,-2\nexample,other\t-2\nexample,shop\t2\n');
  });

  test('is the same for the same companies in another order', () => {
    const companies = [company('a'), company('b'), company('c')];
    expect(buildDirectory(companies.toReversed())).toEqual(buildDirectory(companies));
  });

  test('keeps every file small, and the index in pages when it is big', () => {
    const files = [...buildDirectory(many(8000))].filter(([name]) => name !== 'names.txt');
    expect(Math.max(...files.map(([, text]) => text.length))).toBeLessThanOrEqual(MOST.page + 10);
    const index = files.find(([name]) => name === 'index.txt')?.[1];
    expect(index).toMatch(/^!\t\d+\nexample,c0\t>0\nexample,c\d+\t>1\n/);
    expect(files.filter(([name]) => name.startsWith('index-')).length).toBeGreaterThan(5);
  });

  test('lists the names of those that can be found, a line a record', () => {
    const gone = company('b', { ended: true });
    const names = buildDirectory([company('a', { brands: ['One', 'Two'] }), gone, company('c')]).get('names.txt');
    expect(names).toBe('a\tOne\tTwo\n\nc\n');
  });

  test('refuses two companies with one id', () => {
    expect(() => buildDirectory([company('a'), company('a')])).toThrow('two companies have the id "a"');
  });
});
