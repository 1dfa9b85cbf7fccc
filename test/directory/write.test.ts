import { describe, expect, test } from 'vitest';
import { buildDirectory, MOST } from '../../src/directory/write.ts';
import { company, platform } from '../support/directory.ts';

const many = (count: number) => Array.from({ length: count }, (_, n) => company(`c${n}`));

describe('buildDirectory', () => {
  test('writes keys from the right, in code unit order, weak ones negative, platforms marked', () => {
    const shop = company('shop', { weakDomains: ['other.example'], paths: ['mall.example/shop'] });
    const exact = company('bank', { domains: [{ host: '=bank.example', confidence: 'A' }], runBy: 'shop' });
    const index = buildDirectory([shop, exact], [platform('mall.example')]).get('index.txt');
    expect(index).toBe('!\t1\n@shop\t2\nexample,bank,\t1\nexample,mall\tp,-2\nexample,other\t-2\nexample,shop\t2\n');
  });

  test('is the same for the same companies in another order', () => {
    const companies = [company('a'), company('b'), company('c')];
    expect(buildDirectory(companies.toReversed())).toEqual(buildDirectory(companies));
  });

  test('keeps every file small, and the index in pages when it is big', () => {
    const files = [...buildDirectory(many(8000))];
    const longest = (pattern: RegExp) =>
      Math.max(...files.filter(([name]) => pattern.test(name)).map(([, text]) => text.length));
    expect(longest(/^index/)).toBeLessThanOrEqual(MOST.page);
    expect(longest(/^\d+\.json$/)).toBeLessThanOrEqual(MOST.shard);
    const index = files.find(([name]) => name === 'index.txt')?.[1];
    expect(index).toMatch(/^!\t1(,\d+)+\nexample,c0\t>0\nexample,c\d+\t>1\n/);
    expect(files.filter(([name]) => name.startsWith('index-')).length).toBeGreaterThan(5);
  });

  test('lists the names of those that can be found, a line a record', () => {
    const gone = company('b', { ended: true });
    const names = buildDirectory([company('a', { brands: ['One', 'Two'] }), gone, company('c')]).get('names.txt');
    expect(names).toBe('+*\ta\tOne\tTwo\n\n+*\tc\n');
  });

  test('has a record that is bigger than a shard alone', () => {
    const big = company('b', { brands: ['x'.repeat(MOST.shard)] });
    const files = buildDirectory([company('a'), big, company('c')]);
    expect(files.get('index.txt')).toMatch(/^!\t1,2,3\n/);
  });

  test('lists numbers, and keeps them out of the records', () => {
    const source = { name: 'test', quality: 'tested' } as const;
    const one = company('a', {
      country: 'NL',
      phones: [{ number: '+3114020', source }],
      registrations: [{ register: 'kvk', number: '12345678', source }],
    });
    const other = company('b', { phones: [{ number: '+31201234567', source }] });
    const files = buildDirectory([one, other, { ...other, id: 'c' }]);
    expect(files.get('phones.txt')).toBe('+3114020\t1\n+31201234567\t2,3\n');
    expect(files.get('registers.txt')).toBe('kvk:12345678\t1\n');
    expect(files.get('00.json')).not.toMatch(/14020|12345678/);
  });

  test('refuses two companies with one id', () => {
    expect(() => buildDirectory([company('a'), company('a')])).toThrow('two companies have the id "a"');
  });
});
