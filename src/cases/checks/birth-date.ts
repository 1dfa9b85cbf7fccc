import type { PreSendCheck } from '../shape.ts';

/** Words for being born, in the languages of the letters, followed closely by a digit. */
const BIRTH =
  /(?:date of birth|born (?:on|in)|birthday|geboortedatum|geboren (?:op|in|am)|geburtsdatum|date de naissance|née? le|fecha de nacimiento|nacid[oa] el|data di nascita|nat[oa] il|data urodzenia|urodzon[ya]|födelsedatum|född (?:den )?|fødselsdato|fødselsdag|født den)[^\n]{0,20}\d/i;

/** A date of birth belongs in a letter only if the company uses it to check who is calling. */
export default {
  id: 'birth-date',
  english: 'The letter names a date of birth. Leave it in only if the company always asks for it.',
  run: ({ subject, body }) => (BIRTH.test(`${subject}\n${body}`) ? { level: 'warn' } : undefined),
} satisfies PreSendCheck;
