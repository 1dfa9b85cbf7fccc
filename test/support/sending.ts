import type { Sending } from '../../src/channels/shape.ts';

/** A made-up sender on a day in November. */
export const sending: Sending = {
  at: '2026-11-24T09:30:00.000Z',
  day: '2026-11-24',
  language: 'en',
  profile: {
    name: 'Anna van den Berg',
    email: 'anna@postbus.example',
    street: 'Dorpsstraat',
    houseNumber: '12',
    postalCode: '1234 AB',
    city: 'Voorbeeldstad',
    country: 'NL',
  },
};
