import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarDay } from '../../src/cases/calendar.ts';
import { calendarDays } from '../../src/cases/calendar-days.ts';
import { summaryOf } from '../../src/cases/summary.ts';
import { after, preparedCase } from '../support/case.ts';

const stamp = new Date('2026-11-24T10:00:00Z');
const day = (part: Partial<CalendarDay> = {}): CalendarDay => ({
  id: 'c1-due',
  day: '2027-01-04',
  title: 'Answer due',
  text: 'From Modelbank N.V.',
  ...part,
});

/** The file read by a parser that takes RFC 5545 at its word: every line, then every component and property. */
function read(file: string) {
  const lines = file.split('\r\n');
  expect(lines.at(-1)).toBe('');
  for (const line of lines.slice(0, -1)) {
    expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
    expect(line).toMatch(/^(?: |[A-Z0-9-]+[:;])/);
  }
  const component = new ICAL.Component(ICAL.parse(file) as never);
  return component.getAllSubcomponents().map((event) => {
    expect(event.name).toBe('vevent');
    expect(event.getAllSubcomponents().map(({ name }) => name)).toEqual(['valarm']);
    const names = event.getAllProperties().map(({ name }) => name);
    expect(names.filter((name) => /attach|organizer|attendee|url/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    const one = new ICAL.Event(event);
    return { uid: one.uid, day: one.startDate.toString(), title: one.summary, text: one.description };
  });
}

const hostile = [
  'a\r\nATTENDEE:mailto:x@evil.example',
  'a\nEND:VEVENT\nBEGIN:VEVENT\nUID:2',
  'BEGIN:VALARM\r\nACTION:EMAIL\r\nATTACH:file:///etc/passwd\r\nEND:VALARM',
  'a;b,c\\d:e"f',
  '\\n\\N\\;\\,',
  'é'.repeat(300),
  '🏳️‍🌈'.repeat(40),
  '\u202eevil\u2066',
  '\u0000\u0007\u001b[31m',
  'a\u2028b\u2029c\u0085d',
  '=HYPERLINK("https://evil.example")',
  '<img src=x onerror=alert(1)>',
  '${7*7}{{7*7}}',
  '__proto__',
  '\ud800 alone',
  ' leading and trailing ',
  '',
  'x'.repeat(75),
  'x'.repeat(74) + 'é',
  '\ttab\tbetween',
];

describe('a calendar file', () => {
  it('holds the day, and a bell at nine', () => {
    const file = calendarFile([day()], 'Tapeback', stamp);
    expect(read(file)).toEqual([
      { uid: 'c1-due@tapeback', day: '2027-01-04', title: 'Answer due', text: 'From Modelbank N.V.' },
    ]);
    expect(file).toContain('TRIGGER;RELATED=START:PT9H');
  });
  it.each(hostile)('smuggles nothing in: %j', (text) => {
    for (const part of [{ title: text }, { text }, { id: text }, { title: text, text, id: text }]) {
      const [one, ...others] = read(calendarFile([day(part)], text, stamp));
      expect(others).toEqual([]);
      expect(one?.day).toBe('2027-01-04');
    }
  });
  it('is read back as it was written', () => {
    const line = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .map((text) => text.replace(/\p{C}/gu, '').trim().replace(/\s+/g, ' '));
    fc.assert(
      fc.property(line, line, (title, text) => {
        const [one] = read(calendarFile([day({ title, text })], 'n', stamp));
        expect([one?.title ?? '', one?.text ?? '']).toEqual([title, text]);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
  it('may be empty', () => expect(read(calendarFile([], 'Tapeback', stamp))).toEqual([]));
});

it('a case has its due day and the day it wants the user, none once it is closed', () => {
  const texts = { due: () => ({ title: 'D', text: '' }), ring: () => ({ title: 'R', text: '' }) };
  const sent = after(preparedCase(), { type: 'sent', day: '2026-11-24' });
  const days = (one = sent) =>
    calendarDays(summaryOf(one, '2026-12-01'), texts).map((each) => `${each.day} ${each.title}`);
  expect(days()).toEqual(['2026-12-24 D', '2027-01-04 R']);
  expect(days(after(sent, { type: 'closed' }))).toEqual([]);
});
