import type { ComposeInput } from './shape.ts';

/** Digits of the numbers that the user entered on purpose: phone, customer and case numbers. */
export function givenNumbers({ call, moreCalls = [], profile, followUp }: ComposeInput): string[] {
  const calls = [...(call ? [call] : []), ...moreCalls];
  const given = [
    ...calls.flatMap((one) => [one.customerNumber, one.caseNumber, one.ownNumber, one.companyNumber]),
    profile.phone,
    followUp?.reference,
    followUp?.proof,
  ];
  return given.map((number) => (number ?? '').replace(/\D/g, '')).filter(Boolean);
}
