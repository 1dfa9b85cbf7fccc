import * as fc from 'fast-check';
import type { CaseEvent, CaseNews } from '../../src/cases/events.ts';
import { draft } from './case.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const day = fc.integer({ min: 0, max: 700 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
const at = fc.integer({ min: 0, max: 1e6 }).map((n) => new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString());
const optional = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value).map((v) => (v === null ? {} : { [key]: v }));
const byCompany = (type: string, extra: fc.Arbitrary<object> = fc.constant({})) =>
  fc.tuple(day, optional('quote', text), extra).map(([on, quote, more]) => ({ type, day: on, ...quote, ...more }));

/** Every kind of event. */
const anyNews: fc.Arbitrary<CaseNews> = fc.oneof(
  text.map((body) => ({ type: 'drafted', draft: { ...draft, letter: { subject: 'S', body } }, channel: 'email' })),
  fc.tuple(text, text).map(([label, value]) => ({ type: 'filled', url: 'u', fields: [{ label, value }] })),
  fc.tuple(day, optional('proof', text)).map(([on, proof]) => ({ type: 'sent', day: on, ...proof })),
  text.map((title) => ({ type: 'confirmed', url: 'u', title, text: 'x' })),
  day.map((on) => ({ type: 'received', day: on })),
  byCompany('acknowledged', optional('reference', text)),
  byCompany('identity-asked'),
  byCompany('form-demanded', optional('url', text)),
  byCompany('bounced', optional('address', text)),
  byCompany('extended', optional('until', day)),
  byCompany('partial', optional('missing', text)),
  byCompany('refused', fc.constantFrom({}, { ground: 'reply-claims' }, { ground: 'reply-law' })),
  byCompany('transcript-only'),
  byCompany('listen-only'),
  byCompany('answered'),
  fc
    .tuple(day, fc.constantFrom('reminder', 'complaint', 'identity-answer', 'reply-claims'), text)
    .map(([on, request, body]) => ({ type: 'follow-up', day: on, request, letter: { subject: 'S', body } })),
  day.map((on) => ({ type: 'withdrawn', day: on })),
  fc.constantFrom({ type: 'closed' }, { type: 'reopened' }),
  day.map((until) => ({ type: 'snoozed', until })),
  day.map((on) => ({ type: 'stepped', day: on, step: 'mediation' })),
  fc.constantFrom('police', 'company').map((kind) => ({ type: 'kind-said', kind })),
  text.map((note) => ({ type: 'noted', text: note })),
  fc.tuple(day, text).map(([on, body]) => ({ type: 'reply', day: on, text: body })),
  text.map((name) => ({ type: 'attached', attachment: 'a', name, mediaType: 'audio/mpeg', size: 3, sha256: '00' })),
  text.map((name) => ({
    type: 'examined',
    name,
    size: 3,
    sha256: '00',
    seconds: 250,
    channels: 1,
    voices: 'two',
    findings: [{ id: 'silence', at: 12, until: 20 }],
    wave: [0, 50],
  })),
  text.map((note) => ({ type: 'marked', sha256: '00', second: 75, text: note })),
  fc.integer({ min: 0, max: 40 }).map((n) => ({ type: 'undone', event: `e${n}` })),
) as fc.Arbitrary<CaseNews>;

/** Any event of one of a few cases; there are few ids and orders too, so that some collide. */
export const anyEvent: fc.Arbitrary<CaseEvent> = fc
  .tuple(
    anyNews,
    fc.integer({ min: 0, max: 40 }),
    fc.constantFrom('c1', 'c2', 'c3'),
    fc.integer({ min: 0, max: 9 }),
    at,
  )
  .map(([news, n, caseId, order, when]) => ({ ...news, id: `e${n}`, case: caseId, order, at: when }) as CaseEvent);

const deleted = fc
  .tuple(fc.constantFrom('c1', 'c2', 'c3'), at)
  .map(([id, when]): CaseEvent => ({ type: 'deleted', id: `deleted/${id}`, case: id, order: 0, at: when }));

/** What a device may contain: events in any order, some twice, and sometimes the deletion of a case. */
export const anyEvents = fc
  .tuple(fc.array(anyEvent, { maxLength: 30 }), fc.option(deleted, { freq: 4 }))
  .map(([events, gone]) => (gone ? [...events, gone] : events));
