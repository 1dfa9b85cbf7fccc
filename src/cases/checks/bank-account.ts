import type { PreSendCheck } from '../shape.ts';

/** ISO 13616: letters become numbers, the first four characters go last, the whole is 1 modulo 97. */
export function isIban(text: string): boolean {
  const plain = text.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false;
  const moved = plain.slice(4) + plain.slice(0, 4);
  return Array.from(moved).reduce((rest, c) => Number(`${rest}${Number.parseInt(c, 36)}`) % 97, 0) === 1;
}

/** IBANs exactly as in the text: from every possible start, cut to each length an IBAN may have. */
function findIbans(text: string): string[] {
  const starts = text.matchAll(/\b[A-Za-z]{2}\d{2}(?=[ A-Za-z0-9]{11})/g);
  return [...starts].flatMap(({ index }) => {
    const begun = text.slice(index, index + 45);
    const lengths = Array.from({ length: begun.length }, (_, n) => begun.slice(0, n + 1));
    return lengths.filter((cut) => /\S$/.test(cut)).find(isIban) ?? [];
  });
}

/** No company needs a full account number to find a call: its last digits are enough. */
export default {
  id: 'bank-account',
  english: 'There is a full bank account number in the letter. The last four digits are enough.',
  run({ subject, body }) {
    const found = findIbans(`${subject}\n${body}`);
    if (found.length === 0) return undefined;
    const texts = found.map((iban) => ({ found: iban, by: `…${iban.replace(/\s/g, '').slice(-4)}` }));
    return { level: 'stop', fix: { do: 'replace', texts } };
  },
} satisfies PreSendCheck;
