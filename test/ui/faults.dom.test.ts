import { afterEach, expect, it } from 'vitest';
import { emptyCall } from '../../src/cases/call.ts';
import { faultsOf, showField } from '../../src/ui/popup/faults.ts';

const today = '2026-11-24';
const call = { ...emptyCall(today, 'Europe/Amsterdam'), from: '14:00', to: '14:00', companyNumber: '+31201234567' };
const profile = { version: 1 as const, name: 'Anna van den Berg', email: 'anna@postbus.example', country: 'NL' };
const given = {
  profile,
  calls: [{ id: 'new', call }],
  isPhone: (text: string) => /^[\d\s+]+$/.test(text),
  missing: [],
  address: '',
  today,
};
const fieldsOf = (part: Partial<typeof given>) => faultsOf({ ...given, ...part }).map(({ field }) => field);

afterEach(() => document.body.replaceChildren());

it('a letter that has all it needs has none', () => expect(fieldsOf({})).toEqual([]));

it('each stands at its field, in the order of the screen', () => {
  const empty = { id: 'new', call: emptyCall(today, 'Europe/Amsterdam') };
  const missing = ['situation' as const];
  expect(
    faultsOf({
      ...given,
      calls: [empty],
      missing,
      profile: { ...profile, name: ' ', email: 'anna' },
      address: 'x',
    }).map(({ field }) => field),
  ).toEqual(['from', 'companyNumber', 'situation', 'name', 'email', 'address']);
});

it.each(['abc', 'xyz 12', 'nummer'])('a number that is none is refused: %s', (text) => {
  expect(fieldsOf({ calls: [{ id: 'new', call: { ...call, companyNumber: text } }] })).toEqual(['companyNumber']);
  expect(fieldsOf({ calls: [{ id: 'new', call: { ...call, companyNumber: '', ownNumber: text } as never }] })).toEqual([
    'ownNumber',
  ]);
});

it('a field in a fold is shown, and has the focus', () => {
  document.body.innerHTML = '<main><details><input name="from"></details></main>';
  Element.prototype.scrollIntoView = () => undefined;
  showField('from');
  expect(document.querySelector('details')?.open).toBe(true);
  expect(document.activeElement?.getAttribute('name')).toBe('from');
});
