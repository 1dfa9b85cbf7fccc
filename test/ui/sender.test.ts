import { expect, it } from 'vitest';
import { initialsOf, senderOf, splitName } from '../../src/ui/popup/sender.ts';

it('splits a name as forms want it', () => {
  expect(splitName('Anna van den Berg')).toEqual({ firstName: 'Anna', lastName: 'van den Berg' });
  expect(splitName('  Cher ')).toEqual({ firstName: 'Cher', lastName: 'Cher' });
});

it('takes initials from the given name only', () => {
  expect(['Anna van den Berg', ' jean-marie Blanc', 'Étienne', ''].map(initialsOf)).toEqual(['A.', 'J.M.', 'É.', '']);
});

const input = {
  request: 'erasure',
  language: 'en',
  jurisdiction: 'nl',
  company: { name: 'X' },
  profile: { version: 1, name: 'Anna Berg', email: 'a@b.example', country: 'NL' },
  purposes: [],
  statements: {},
  today: '2026-11-24',
} as const;
const letter = { subject: 'S', full: 'F', short: 's' };

it('tells of the call what the user told, in the zone the call was in', () => {
  const call = {
    date: '2026-11-20',
    from: '23:45',
    to: '23:55',
    zone: 'America/New_York',
    direction: 'outgoing',
    caseNumber: 'Z-12',
  } as const;
  const sender = senderOf({ ...input, purposes: [], call }, letter);
  expect(sender).toMatchObject({ callDate: '2026-11-20', callTime: '23:45', caseNumber: 'Z-12', initials: 'A.' });
  expect(sender.customerNumber).toBeUndefined();
});

it('sends nothing the user did not give', () => {
  const sender = senderOf({ ...input, purposes: [] }, letter);
  expect(sender).toMatchObject({ message: 'F', messageShort: 's', subject: 'S', firstName: 'Anna' });
  expect(sender.customerNumber).toBeUndefined();
  expect(sender.phone).toBeUndefined();
  expect(sender.callDate).toBeUndefined();
});
