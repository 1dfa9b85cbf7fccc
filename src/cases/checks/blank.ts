import type { PreSendCheck } from '../shape.ts';

/** Braces and brackets of a template, dotted or underscored gaps, "xxx". */
const BLANK = /\{[^}\n]{0,40}\}|\[[^\]\n]{0,40}[>\]]|_{3,}|\.{4,}|…{2,}|\bxxx+\b/i;

/** No letter with an unfilled blank is sent. */
export default {
  id: 'blank',
  english: 'There is still a blank in the letter: “{blank}”.',
  run({ subject, body }) {
    const [blank] = BLANK.exec(`${subject}\n${body}`) ?? [];
    return blank ? { level: 'stop', values: { blank } } : undefined;
  },
} satisfies PreSendCheck;
