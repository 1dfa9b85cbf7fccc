import { expect, it } from 'vitest';
import { senderOf, splitName } from '../../src/ui/popup/sender.ts';

it('splits a name as forms want it', () => {
  expect(splitName('Anna van den Berg')).toEqual({ firstName: 'Anna', lastName: 'van den Berg' });
  expect(splitName('  Cher ')).toEqual({ firstName: 'Cher', lastName: 'Cher' });
});

it('sends nothing the user did not give', () => {
  const sender = senderOf(
    {
      request: 'erasure',
      language: 'en',
      jurisdiction: 'nl',
      company: { name: 'X' },
      profile: { name: 'Anna Berg', email: 'a@b.example', country: 'NL' },
      purposes: [],
      statements: {},
      today: '2026-11-24',
    },
    { subject: 'S', full: 'F', short: 's' },
  );
  expect(sender).toMatchObject({ message: 'F', messageShort: 's', subject: 'S', firstName: 'Anna' });
  expect(sender.customerNumber).toBeUndefined();
  expect(sender.phone).toBeUndefined();
});
