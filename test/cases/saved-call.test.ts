import { describe, expect, it } from 'vitest';
import { emptyCall } from '../../src/cases/call.ts';
import { isSameCompany, newestFirst, parseSavedCall, renamed, type SavedCall } from '../../src/cases/saved-call.ts';

const saved = (id: string, date: string, from: string): SavedCall => ({
  version: 1,
  id,
  company: { name: 'Modelbank' },
  call: { ...emptyCall(date, 'UTC'), from, to: from },
  savedAt: '2026-11-24T10:00:00.000Z',
});

describe('the same company', () => {
  it.each([
    [{ id: 'a', name: 'A' }, { id: 'a', name: 'B' }, true],
    [{ id: 'a', name: 'Same' }, { id: 'b', name: 'Same' }, false],
    [{ host: 'www.a.example', name: 'A' }, { host: 'a.example', name: 'B', id: 'b' }, true],
    [{ host: '', name: 'A' }, { host: '', name: 'B' }, false],
    [{ name: 'Modelbank' }, { name: 'Modelbank N.V.', id: 'm', host: 'modelbank.example' }, true],
    [{ name: 'MODELBANK n.v.' }, { name: 'Modelbank' }, true],
    [{ name: 'Model' }, { name: 'Modelbank' }, false],
    [{ name: '' }, { name: 'Modelbank' }, false],
  ])('%j and %j: %s', (a, b, expected) => expect(isSameCompany(a, b)).toBe(expected));
});

it.each([
  [{ id: 'm', host: 'm.example', name: 'Modelbank' }, 'Modelbank N.V.', { id: 'm', host: 'm.example' }],
  [{ id: 'm', host: 'm.example', name: 'Modelbank' }, 'Voorbeeldnet', {}],
  [{ host: 'm.example', name: 'Home' }, 'Modelbank', { host: 'm.example' }],
])('%j with the name %s typed', (company, name, rest) => {
  expect(renamed(company, name)).toEqual({ ...rest, name });
});

it('the newest call comes first', () => {
  const calls = [
    saved('old', '2026-11-01', '23:00'),
    saved('new', '2026-11-24', '09:00'),
    saved('b', '2026-11-24', '08:00'),
  ];
  expect(newestFirst(calls).map(({ id }) => id)).toEqual(['new', 'b', 'old']);
});

it('a newer version is told apart from a broken call', () => {
  expect(parseSavedCall(saved('a', '2026-11-24', '09:00')).ok).toBe(true);
  expect(parseSavedCall({ ...saved('a', '2026-11-24', '09:00'), version: 2 })).toEqual({
    ok: false,
    why: 'unknown-version',
  });
  expect(parseSavedCall({ version: 1 })).toEqual({ ok: false, why: 'broken' });
});
