import { expect, it } from 'vitest';
import { awaitsProof } from '../../src/ui/popup/views/awaiting.tsx';
import { after, at, preparedCase } from '../support/case.ts';

const now = Date.parse(at) + 20 * 60_000;
const prepared = preparedCase('a', {}, 'webform');
const filled = after(prepared, { type: 'filled', url: 'https://modelbank.example/', fields: [] });

it('asks about a form that was filled just now', () => {
  expect([prepared, filled].map((one) => awaitsProof(one, now))).toEqual([false, true]);
});

it('asks no more once it was sent, or half an hour later', () => {
  expect(awaitsProof(after(filled, { type: 'sent', day: '2026-11-24' }), now)).toBe(false);
  expect(awaitsProof(filled, now + 11 * 60_000)).toBe(false);
});
