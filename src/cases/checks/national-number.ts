import { givenNumbers } from '../given-numbers.ts';
import { findNationalNumbers } from '../national-numbers.ts';
import type { PreSendCheck } from '../shape.ts';

/** No national number in a letter (GDPR art. 87 leaves it to national law); a customer number that only looks like one is a warning. */
export default {
  id: 'national-number',
  english: '“{number}” looks like a national identity or tax number ({country}). That never belongs in a letter.',
  run({ subject, body, input }) {
    const found = findNationalNumbers(`${subject}\n${body}`);
    const given = givenNumbers(input);
    const isGiven = (text: string) => given.includes(text.replace(/\D/g, ''));
    const first = found.find((one) => !isGiven(one.found)) ?? found[0];
    if (!first) return undefined;
    const texts = found.filter((one) => !isGiven(one.found)).map((one) => ({ found: one.found, by: '' }));
    return {
      level: texts.length > 0 ? 'stop' : 'warn',
      values: { number: first.found, country: first.country },
      ...(texts.length > 0 ? { fix: { do: 'remove', texts } } : {}),
    };
  },
} satisfies PreSendCheck;
