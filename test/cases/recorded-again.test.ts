import { describe, expect, it } from 'vitest';
import { objectionBefore } from '../../src/cases/call.ts';
import { runChecks } from '../../src/cases/checks/index.ts';
import { compose } from '../../src/cases/compose.ts';
import { whyNoLetter } from '../../src/cases/no-letter.ts';
import { notNamedYet, recordedAgain } from '../../src/cases/recorded-again.ts';
import type { SavedCall } from '../../src/cases/saved-call.ts';
import type { ComposeInput, RequestType } from '../../src/cases/shape.ts';
import { letterLanguages, loadWords } from '../../src/letters/index.ts';
import { writtenDay } from '../../src/core/written-day.ts';
import { after, preparedCase } from '../support/case.ts';
import { fullInput } from '../support/letter-input.ts';

const noted = (id: string, date: string, objectedOn?: string, name = 'Modelbank'): SavedCall => ({
  version: 1,
  id,
  company: { name },
  call: {
    date,
    from: '10:00',
    to: '10:15',
    zone: 'UTC',
    direction: 'outgoing',
    ...(objectedOn === undefined ? {} : { objectedOn }),
  },
  savedAt: `${date}T10:20:00.000Z`,
});
const objecting = after(preparedCase('a', { request: 'standing-objection' }), { type: 'sent', day: '2026-11-02' });

it.each([
  [undefined, undefined],
  ['', undefined],
  ['soon', undefined],
  ['2026-11-21', undefined],
  ['2026-11-20', '2026-11-20'],
  ['2025-01-31', '2025-01-31'],
])('an objection on %j before a call of 20 November 2026: %j', (objectedOn, day) => {
  expect(objectionBefore({ date: '2026-11-20', objectedOn })).toBe(day);
});

it('a call whose day is none, as a file from elsewhere may hold it, was recorded after no objection', () => {
  expect(objectionBefore({ date: '9999-99-99', objectedOn: '2026-11-02' })).toBeUndefined();
  expect(recordedAgain(objecting, [noted('x', '9999-99-99', '2026-11-02')])).toEqual([]);
});

describe('calls recorded after an objection', () => {
  it('are those that the user ticked, of that company, since it was sent, the earliest first', () => {
    const calls = [
      noted('late', '2026-11-20', '2026-11-20'),
      noted('first', '2026-11-10', '2026-11-02'),
      noted('unticked', '2026-11-11'),
      noted('before', '2026-10-30', '2026-10-01'),
      noted('wrong day', '2026-11-12', '2026-11-13'),
      noted('other', '2026-11-12', '2026-11-02', 'Voorbeeldnet'),
    ];
    expect(recordedAgain(objecting, calls)).toEqual([
      { date: '2026-11-10', objected: '2026-11-02' },
      { date: '2026-11-20', objected: '2026-11-20' },
    ]);
  });
  it('are none without an objection, and the call of the letter itself is not told twice', () => {
    const plain = after(preparedCase('b'), { type: 'sent', day: '2026-11-02' });
    const call = noted('x', '2026-11-10', '2026-11-02');
    expect(recordedAgain(plain, [call])).toEqual([]);
    const own = after(preparedCase('c', { request: 'objection-recording', call: call.call }), {
      type: 'sent',
      day: '2026-11-02',
    });
    expect(recordedAgain(own, [call])).toEqual([]);
  });
  it('have been named once a letter told of them; later ones are new', () => {
    const told = after(objecting, {
      type: 'follow-up',
      day: '2026-11-12',
      request: 'reply-recorded-again',
      letter: { subject: 's', body: 'b' },
    });
    const recorded = [{ date: '2026-11-10' }, { date: '2026-11-20' }];
    expect(notNamedYet(objecting, recorded)).toEqual(recorded);
    expect(notNamedYet(told, recorded)).toEqual([{ date: '2026-11-20' }]);
  });
});

const later = { recorded: [{ date: '2026-11-20', objected: '2026-07-06' }] };
const plain = (request: RequestType, language: string): ComposeInput => {
  const { call: _, ...input } = fullInput(request, language);
  return { ...input, followUp: { ...input.followUp!, recorded: undefined, requests: ['standing-objection'] } as never };
};

describe.each(letterLanguages)('in %s', (language) => {
  const written = async () => {
    const { locale } = await loadWords(language);
    return ['2026-11-20', '2026-07-06'].map((date) => writtenDay(date, locale));
  };
  it.each(['complaint', 'reminder', 'reply-interest', 'reply-recorded-again'] as const)(
    '%s names the day of the call and of the objection, and only if the user ticked it',
    async (request) => {
      const input = plain(request, language);
      const days = await written();
      const told = await compose({ ...input, followUp: { ...input.followUp!, ...later } });
      for (const text of [told.full, told.short]) for (const day of days) expect(text).toContain(day);
      if (request === 'reply-recorded-again') return;
      expect((await compose(input)).full).not.toContain(days[0]);
    },
  );
  it('a letter about the call itself says so, and one about a call without the tick does not', async () => {
    const input = fullInput('access-recording', language);
    const ticked = { ...input, call: { ...input.call!, objectedOn: '2026-07-06' } };
    const day = (await written())[1]!;
    for (const form of ['full', 'short'] as const) {
      expect((await compose(ticked))[form]).toContain(day);
      expect((await compose(input))[form]).not.toContain(day);
    }
    const { subject, full } = await compose(ticked);
    expect(runChecks({ input: ticked, subject, body: full })).toEqual([]);
  });
});

it('the complaint lists it among what was wrong, with the article on objecting', async () => {
  const input = plain('complaint', 'en');
  const { full } = await compose({ ...input, followUp: { ...input.followUp!, ...later } });
  expect(full).toContain('- 20 November 2026: my call was recorded although I had objected on 6 July 2026.');
  expect(full).toContain('- My call was recorded although I had objected (Article 21(1) GDPR).');
  expect((await compose(input)).full).not.toContain('although I had objected');
});

it('there is no letter about calls recorded again while none is noted', () => {
  expect(whyNoLetter(plain('reply-recorded-again', 'en'))).toBe('not-recorded-again');
  expect(whyNoLetter(fullInput('reply-recorded-again', 'en'))).toBeUndefined();
});
