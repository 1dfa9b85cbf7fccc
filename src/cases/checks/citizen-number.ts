import { givenNumbers } from '../given-numbers.ts';
import type { PreSendCheck } from '../shape.ts';

/** The eleven test of the Dutch citizen service number (BSN): weights 9 … 2 and -1. */
export function isCitizenNumber(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = Array.from(digits).reduce((total, digit, n) => total + Number(digit) * (n === 8 ? -1 : 9 - n), 0);
  return sum % 11 === 0;
}

/** Nine digits in a row, or as 1234.56.789, exactly as in the text; not part of a longer number. */
function nineDigits(text: string): string[] {
  return text.match(/(?<![\d+])(?:\d{9}|\d{4}[. ]\d{2}[. ]\d{3})(?!\d)/g) ?? [];
}

const plain = (number: string) => number.replace(/\D/g, '');

/** No citizen number in a letter (UAVG art. 46); a customer number that only looks like one is a warning. */
export default {
  id: 'citizen-number',
  english: 'The number ending in {end} looks like a citizen service number (BSN). That never belongs in a letter.',
  run({ subject, body, input }) {
    const suspects = nineDigits(`${subject}\n${body}`).filter((number) => isCitizenNumber(plain(number)));
    const given = givenNumbers(input);
    const others = suspects.filter((number) => !given.includes(plain(number)));
    const first = others[0] ?? suspects[0];
    if (!first) return undefined;
    const values = { end: first.slice(-3) };
    if (others.length === 0) return { level: 'warn', values };
    return { level: 'stop', values, fix: { do: 'remove', texts: others.map((found) => ({ found, by: '' })) } };
  },
} satisfies PreSendCheck;
