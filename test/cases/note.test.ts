import { expect, it } from 'vitest';
import { answerEvents, answerTypes, newsFrom, notable, type NotableType } from '../../src/cases/note.ts';
import { parseEvent } from '../../src/cases/read.ts';
import { event } from '../support/case.ts';

const day = '2026-12-01';
const facts = {
  reference: ' MB-1 ',
  url: 'modelbank.example/form',
  address: 'privacy@modelbank.example',
  until: '2027-01-10',
  missing: 'the audio',
  ground: 'reply-claims',
  text: 'They were friendly.',
};

it('everything that can be noted is an event that can be read back', () => {
  const types = Object.keys(notable) as NotableType[];
  const news = types.flatMap((type) => [newsFrom(type, day, facts), newsFrom(type, day, {})]).filter((one) => !!one);
  expect(news).toHaveLength(2 * types.length - 1);
  for (const one of news) expect(parseEvent(event(one)), one.type).toMatchObject({ ok: true, value: one });
});

it('an event gets the facts that belong to it, and no others', () => {
  expect(newsFrom('acknowledged', day, facts)).toEqual({ type: 'acknowledged', day, reference: 'MB-1' });
  expect(newsFrom('form-demanded', day, facts)).toMatchObject({ url: 'https://modelbank.example/form' });
  expect(newsFrom('answered', day, facts)).toEqual({ type: 'answered', day });
  expect(newsFrom('noted', day, facts)).toEqual({ type: 'noted', text: 'They were friendly.' });
});

it('what is no link, no day and no refusal is left out, and an empty note is none', () => {
  expect(newsFrom('form-demanded', day, { url: 'javascript:alert(1)' })).toEqual({ type: 'form-demanded', day });
  expect(newsFrom('extended', day, { until: '2027-02-31' })).toEqual({ type: 'extended', day });
  expect(newsFrom('refused', day, { ground: 'because' })).toEqual({ type: 'refused', day });
  expect(newsFrom('noted', day, { text: '  ' })).toBeUndefined();
});

it('an answer is kept with what the user confirmed that it says, which quotes it', () => {
  const answer = { day, text: 'We refuse. Regards', from: 'dpo@modelbank.example' };
  const confirmed = { type: 'refused' as const, facts: { ground: 'reply-claims' }, quote: 'We refuse.' };
  const [reply, said] = answerEvents('c1', answer, [confirmed], new Date('2026-12-02T10:00:00Z'));
  expect(reply).toMatchObject({ type: 'reply', ...answer });
  expect(said).toMatchObject({ type: 'refused', day, ground: 'reply-claims', quote: 'We refuse.', reply: reply?.id });
  expect(answerEvents('c1', answer, [], new Date('2026-12-02T10:00:00Z'))).toHaveLength(1);
});

it('every kind of answer can quote and name the text it stands in', () => {
  for (const type of answerTypes) {
    const [, said] = answerEvents('c1', { day, text: 't' }, [{ type, facts, quote: 'q' }], new Date(0));
    expect(parseEvent(said), type).toMatchObject({ ok: true, value: { quote: 'q' } });
  }
});
