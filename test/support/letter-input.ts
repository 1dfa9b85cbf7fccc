import type { ComposeInput, RequestType } from '../../src/cases/shape.ts';

export const requestTypes = ['access-recording', 'erasure-recording', 'objection-recording', 'erasure'] as const;

/** Everything a letter may be given. */
export function fullInput(request: RequestType, language: string): ComposeInput {
  return {
    request,
    language,
    jurisdiction: 'nl',
    company: { name: 'Voorbeeld Energie B.V.' },
    profile: {
      name: 'Anna van den Berg',
      email: 'anna.vandenberg@postbus.example',
      phone: '+31612345678',
      street: 'Dorpsstraat',
      houseNumber: '12',
      postalCode: '1234 AB',
      city: 'Voorbeeldstad',
      country: 'NL',
    },
    call: {
      date: '2026-11-20',
      from: '14:00',
      to: '14:30',
      zone: 'Europe/Amsterdam',
      direction: 'incoming',
      companyNumber: '+31201234567',
      ownNumber: '+31612345678',
      customerNumber: '12345678',
      caseNumber: 'Z-2026-17',
      topic: 'jaarafrekening',
    },
    purposes: ['quality', 'training'],
    statements: {
      situation: 'Ik besprak privézaken en wil niet dat anderen ernaar luisteren.',
      needsForDispute: true,
      hasCopyOrNeedsNone: true,
    },
    today: '2026-11-24',
  };
}

/** The least a letter needs. */
export function leastInput(request: RequestType, language: string): ComposeInput {
  const full = fullInput(request, language);
  return {
    ...full,
    profile: { name: 'A. Berg', email: 'a@b.example', country: 'NL' },
    call: {
      date: '2026-11-20',
      from: '14:00',
      to: '14:30',
      zone: 'UTC',
      direction: 'outgoing',
      companyNumber: '0900 1234',
    },
    statements: { situation: full.statements.situation ?? '', hasCopyOrNeedsNone: true },
  };
}
