import { expect, it } from 'vitest';
import { scoreRoles, type Judged } from '../../scripts/evaluate/roles.ts';

const judged = (wanted: string, got: string): Judged => ({
  name: 'signup-en',
  language: 'en',
  index: 0,
  label: 'x',
  wanted,
  got,
});

it('scores roles over all fields, and each role by itself', () => {
  const scores = scoreRoles([
    judged('email', 'email'),
    judged('name', ''),
    judged('', 'phone'),
    judged('city', 'street'),
    judged('', ''),
  ]);
  expect(scores).toMatchObject({ precision: 0.3333, recall: 0.3333, n: 3 });
  expect(scores.roles).toMatchObject({ email: { f1: 1 }, name: { f1: 0, n: 1 }, city: { recall: 0 } });
  expect(scores.byKind).toEqual({ signup: { precision: 0.3333, recall: 0.3333, f1: 0.3333, n: 3 } });
});
