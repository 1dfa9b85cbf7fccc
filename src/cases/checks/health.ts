import type { PreSendCheck } from '../shape.ts';

const HEALTH =
  /\b(?:diagnosis|illness|disease|medication|hospital|pregnan\w{0,6}|cancer|depress\w{0,6}|therapy|diagnose|ziekte|ziek|medicijn\w{0,4}|ziekenhuis|zwanger\w{0,6}|kanker|depressie|therapie)\b/i;

/** Health is special data (GDPR art. 9): a request about a call hardly ever needs it. */
export default {
  id: 'health',
  english: 'The letter mentions health (“{word}”). Leave it in only if it must be there.',
  run({ subject, body }) {
    const [word] = HEALTH.exec(`${subject}\n${body}`) ?? [];
    return word ? { level: 'warn', values: { word } } : undefined;
  },
} satisfies PreSendCheck;
