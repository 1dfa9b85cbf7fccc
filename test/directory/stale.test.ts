import { expect, test, vi } from 'vitest';
import { main, staleBetween } from '../../scripts/directory/stale.ts';
import { claimsOf } from '../../scripts/directory/verify/claims.ts';
import { company } from '../support/directory.ts';

const seen = (id: string, date?: string) =>
  company(id, {
    emails: [
      {
        address: `dpo@${id}.example`,
        kind: 'privacy',
        source: { name: 'x', quality: 'verified', ...(date ? { date } : {}) },
      },
    ],
  });

test('stale is what passed 36 months between two releases', () => {
  const companies = [
    seen('long', '2020-01-01'),
    seen('now', '2023-06-01'),
    seen('fresh', '2024-01-01'),
    seen('undated'),
  ];
  expect(staleBetween(companies, '2026-05-01', '2026-07-01').map(({ id }) => id)).toEqual(['now']);
});

test('the command needs a day', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue();
  const log = vi.spyOn(console, 'log').mockReturnValue();
  expect([await main(['yesterday']), await main(['2026-11-01'])]).toEqual([2, 0]);
  error.mockRestore();
  log.mockRestore();
});

test('an address from a copy or a register is looked for on the company’s own page, with its source’s day', () => {
  const url = 'https://github.com/OpenTermsArchive/x.md';
  const source = { name: 'opentermsarchive', quality: 'policy' as const, date: '2026-05-01', url };
  const bank = company('bank', {
    emails: [{ address: 'dpo@bank.example', kind: 'privacy', source }],
    privacyUrls: ['https://bank.example/privacy'],
  });
  expect(claimsOf(bank)).toEqual([
    { url: 'https://bank.example/privacy', addresses: ['dpo@bank.example'], seen: '2026-05-01' },
  ]);
});
