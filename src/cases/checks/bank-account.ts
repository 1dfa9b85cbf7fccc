import type { PreSendCheck } from '../shape.ts';

/** ISO 13616: letters become numbers, the first four characters go last, the whole is 1 modulo 97. */
export function isIban(text: string): boolean {
  const plain = text.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false;
  const moved = plain.slice(4) + plain.slice(0, 4);
  return Array.from(moved).reduce((rest, c) => Number(`${rest}${Number.parseInt(c, 36)}`) % 97, 0) === 1;
}

/** Every start of an IBAN in the text, cut to each length an IBAN may have. */
function holdsIban(text: string): boolean {
  const starts = text.matchAll(/\b[A-Za-z]{2}\d{2}(?=[ A-Za-z0-9]{11})/g);
  return [...starts].some(({ index }) => {
    const plain = text.slice(index, index + 45).replace(/ /g, '');
    return Array.from({ length: 20 }, (_, n) => plain.slice(0, 15 + n)).some(isIban);
  });
}

/** A full account number is more than any company needs to find a call. */
export default {
  id: 'bank-account',
  english: 'There is a full bank account number in the letter. The last four digits are enough.',
  run: ({ subject, body }) => (holdsIban(`${subject}\n${body}`) ? { level: 'stop' } : undefined),
} satisfies PreSendCheck;
