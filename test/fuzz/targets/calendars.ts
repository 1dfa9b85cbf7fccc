import ICAL from 'ical.js';
import { calendarFile } from '../../../src/cases/calendar.ts';
import { changeText } from '../change.ts';
import type { FuzzTarget } from '../shape.ts';

const stamp = new Date('2026-11-24T10:00:00Z');

/** Whatever stands in a title or a text, the file holds one event with one bell, on its day. */
export default {
  run(random) {
    const [id, title, text] = ['case-1', 'Modelbank: due', 'The answer is due.\nEND:VEVENT'].map((one) =>
      changeText(random, one),
    ) as [string, string, string];
    const file = calendarFile([{ id, day: '2026-12-24', title, text }], title, stamp);
    const [event, ...others] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
    if (!event || others.length > 0) throw new Error('not one event');
    if (event.getAllSubcomponents('valarm').length !== 1) throw new Error('not one bell');
    if (String(event.getFirstPropertyValue('dtstart')) !== '2026-12-24') throw new Error('another day');
    if (file.split('\r\n').some((line) => new TextEncoder().encode(line).length > 75)) throw new Error('a long line');
  },
} satisfies FuzzTarget;
