import { givenNumbers } from '../given-numbers.ts';
import type { PreSendCheck } from '../shape.ts';

/** The Luhn test of payment card numbers (ISO/IEC 7812-1). */
export function isCardNumber(digits: string): boolean {
  if (!/^\d{13,19}$/.test(digits)) return false;
  const sum = Array.from(digits)
    .toReversed()
    .reduce((total, digit, n) => {
      const value = Number(digit) * (n % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}

/** Card numbers come in groups of four, or in one piece, and begin with 3 to 6. */
export default {
  id: 'card-number',
  english: 'There is a payment card number in the letter. Take it out.',
  run({ subject, body, input }) {
    const found = `${subject}\n${body}`.match(/(?<![\d+])[3-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?!\d)/g) ?? [];
    const given = givenNumbers(input);
    const cards = found.filter((number) => {
      const digits = number.replace(/\D/g, '');
      return isCardNumber(digits) && !given.includes(digits);
    });
    if (cards.length === 0) return undefined;
    return { level: 'stop', fix: { do: 'remove', texts: cards.map((card) => ({ found: card, by: '' })) } };
  },
} satisfies PreSendCheck;
