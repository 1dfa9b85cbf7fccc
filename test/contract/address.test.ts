import { describe, expect, it } from 'vitest';
import { interfaceTexts, letterTexts, quotesOf, type Placed } from '../support/every-text.ts';

/** Whole words, whatever letters they have. */
const words = (list: string, flags = 'iu') => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, flags);

/** By language: words of the other form of address, which its letters, and its interface, never use; docs/translating.md says which. */
const otherForm: Readonly<Record<string, { letters: RegExp; interface: RegExp }>> = {
  nl: { letters: words('je|jij|jou|jouw|jullie'), interface: words('u|uw') },
  de: { letters: words('du|dich|dir|dein\\p{L}*|euch|euer'), interface: words('Ihnen|Ihre?[nmrs]?', 'u') },
  fr: { letters: words('tu|toi|tes|ta|te'), interface: words('tu|toi|tes|ta|te|ton') },
  es: { letters: words('tú|tu|tus|te|contigo|usted|vosotros'), interface: words('usted|ustedes|vosotros') },
  it: { letters: words('tu|tuo|tua|tuoi|tue|ti'), interface: words('Lei|Voi|Vostr\\p{L}', 'u') },
  pl: { letters: words('ty|ciebie|tobie|tobą|cię|tw[oó]j\\p{L}*'), interface: words('Państw\\p{L}*|Pana?|Pani', 'u') },
  pt: { letters: words('tu|teus?|tuas?|contigo|ti|você'), interface: words('você|vocês|V\\. Exas?') },
  sv: { letters: words('du|dig|din|ditt|dina'), interface: words('Ni|Er|Ert|Era', 'u') },
  da: { letters: words('du|dig|din|dit|dine'), interface: words('jer|jeres') },
};

/** What the user says on the phone. */
const isSpoken = ([place]: Placed) => place.endsWith('spoken.ts');

/** A text without what it quotes. */
function unquoted(text: string, [open = '', close = '']: readonly string[] = []): string {
  return open ? text.replace(new RegExp(`${open}[^${open}${close}]*${close}`, 'gu'), '') : text;
}

describe.each(Object.entries(otherForm))('%s: form of address', (language, { letters, interface: view }) => {
  it('is one in letters and another in the interface, and never both', () => {
    const quotes = quotesOf(language);
    const wrong = (texts: readonly Placed[], other: RegExp) =>
      texts.filter((one) => !isSpoken(one) && other.test(unquoted(one[1], quotes)));
    expect(wrong(letterTexts(language), letters)).toEqual([]);
    expect(wrong(interfaceTexts(language), view)).toEqual([]);
  });
});

it.each([
  ['en', 'letters have no short forms', letterTexts, /\p{L}n’t\b|\bI’m\b|\bit’s\b/iu],
  ['en', 'British spelling', letterTexts, /organiz|recogniz|analyz|\bfavor|behavior|\bcenter\b/i],
  ['en', 'British spelling', interfaceTexts, /organiz|recogniz|analyz|\bfavor|behavior|\bcenter\b/i],
  ['nl', 'no official’s Dutch', letterTexts, /\b(middels|teneinde|onderhavig|gaarne|hoelang|conform|inzake)\b/i],
  ['nl', 'no official’s Dutch', interfaceTexts, /\b(middels|teneinde|gaarne|hoelang)\b/i],
  ['de', 'letters say Unternehmen', letterTexts, /\b(Firma|Firmen)\b/],
  ['de', 'the interface says Firma', interfaceTexts, /\bUnternehmens?\b/],
  ['pl', 'Ty with a capital', interfaceTexts, words('ciebie|tobie|tobą|cię|tw[oó]j\\p{L}*', 'u')],
] as const)('%s: %s', (language, _, texts, never) => {
  expect(texts(language).filter(([, text]) => never.test(text))).toEqual([]);
});
