import type { PreSendCheck } from '../shape.ts';

/** Words for a document number followed closely by one: two letters, then letters or digits, nine characters in all. */
const DOCUMENT =
  /(?:passport|paspoort|identity card|id card|identiteitskaart|id-kaart|rijbewijs|driving licence)[^\n]{0,40}\b[A-Z]{2}[A-Z0-9]{6}\d\b/i;

/** No document numbers: a company may not need them to find a call (GDPR art. 5(1)(c), 12(6)). */
export default {
  id: 'identity-document',
  english: 'There seems to be a passport or identity card number in the letter. Take it out.',
  run: ({ subject, body }) => (DOCUMENT.test(`${subject}\n${body}`) ? { level: 'stop' } : undefined),
} satisfies PreSendCheck;
