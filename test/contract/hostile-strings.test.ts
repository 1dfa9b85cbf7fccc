import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import eml from '../../src/channels/eml.ts';
import { message } from '../../src/channels/mail/message.ts';
import { mailto } from '../../src/channels/mail/mailto.ts';
import { calendarFile } from '../../src/cases/calendar.ts';
import { plainLine } from '../../src/cases/plain.ts';
import { parseEvent } from '../../src/cases/read.ts';
import { event } from '../support/case.ts';
import { hostileStrings } from '../support/hostile-strings.ts';

const to = 'privacy@modelbank.example';
const at = '2026-11-24T09:30:00.000Z';
const short = hostileStrings.filter((text) => text.length < 100_000);

it('there are enough of them', () => expect(hostileStrings.length).toBeGreaterThanOrEqual(2_000));

describe('a hostile string', () => {
  it('in a mail link reaches one recipient, and is subject and text only', () => {
    for (const text of hostileStrings) {
      const url = new URL(mailto(to, text, text));
      expect([url.protocol, url.pathname, [...new URLSearchParams(url.search).keys()]]).toEqual([
        'mailto:',
        to,
        text === '' ? ['subject'] : ['subject', 'body'],
      ]);
    }
  });
  it('in a mail file is no header, no part and no second recipient', async () => {
    for (const text of short) {
      const mail = await PostalMime.parse(message({ to, from: 'anna@post.example', subject: text, body: text, at }));
      expect(mail.to?.map(({ address }) => address)).toEqual([to]);
      expect([mail.cc, mail.bcc, mail.html, mail.attachments]).toEqual([undefined, undefined, undefined, []]);
      expect(mail.headers.map(({ key }) => key).filter((key) => /evil|bcc/.test(key))).toEqual([]);
    }
  });
  it('in a calendar is the title of one event', () => {
    for (const text of short) {
      const file = calendarFile([{ id: text, day: '2027-01-04', title: text, text }], text, new Date(at));
      const events = new ICAL.Component(ICAL.parse(file) as never).getAllSubcomponents();
      expect(events.length).toBe(1);
      const [one] = events.map((each) => new ICAL.Event(each));
      expect(one?.summary ?? '').toBe(plainLine(text));
      expect(events[0]?.getAllProperties().filter(({ name }) => /attach|organizer|attendee/.test(name))).toEqual([]);
    }
  });
  it('in an event comes back from JSON as it was, and pollutes nothing', () => {
    for (const text of hostileStrings) {
      const kept = event({ type: 'noted', text });
      expect(parseEvent(JSON.parse(JSON.stringify(kept)))).toEqual({ ok: true, value: kept });
      expect(parseEvent({ ...kept, [text]: text }).ok || text in kept).toBe(true);
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
  it('in a file name is no path, and nothing a file system stumbles over', () => {
    const letter = { subject: 'S', full: 'B', short: 'B' };
    for (const host of hostileStrings) {
      const delivery = eml.deliver(letter, { name: 'M', host, email: to }, { at, day: '2026-11-24', language: 'nl' });
      expect(delivery).toMatchObject({
        name: expect.stringMatching(/^letter-(?:[A-Za-z0-9.-]*-)?2026-11-24\.eml$/) as string,
      });
    }
  });
});
