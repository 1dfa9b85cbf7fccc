import type { CheckInput, PreSendCheck } from '../shape.ts';

/** The eleven test of the Dutch citizen service number (BSN): weights 9 … 2 and -1. */
export function isCitizenNumber(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = Array.from(digits).reduce((total, digit, n) => total + Number(digit) * (n === 8 ? -1 : 9 - n), 0);
  return sum % 11 === 0;
}

/** Nine digits in a row, or as 1234.56.789; not a part of a longer number. */
function nineDigits(text: string): string[] {
  const found = text.match(/(?<![\d+])(?:\d{9}|\d{4}[. ]\d{2}[. ]\d{3})(?!\d)/g) ?? [];
  return found.map((number) => number.replace(/\D/g, ''));
}

function givenNumbers({ input: { call, profile } }: CheckInput): string[] {
  const given = [call?.customerNumber, call?.caseNumber, call?.ownNumber, call?.companyNumber, profile.phone];
  return given.map((number) => (number ?? '').replace(/\D/g, '')).filter(Boolean);
}

/** No citizen number in a letter (UAVG art. 46); a customer number that only looks like one is a warning. */
export default {
  id: 'citizen-number',
  english: 'The number ending in {end} looks like a citizen service number (BSN). That never belongs in a letter.',
  run(check) {
    const suspects = nineDigits(`${check.subject}\n${check.body}`).filter(isCitizenNumber);
    const [first] = suspects;
    if (!first) return undefined;
    const given = givenNumbers(check);
    const level = suspects.every((number) => given.includes(number)) ? 'warn' : 'stop';
    return { level, values: { end: first.slice(-3) } };
  },
} satisfies PreSendCheck;
