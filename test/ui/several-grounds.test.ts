import { expect, it } from 'vitest';
import { allArguments } from '../../src/arguments/all.ts';
import { compose } from '../../src/cases/compose.ts';
import { groundsOf } from '../../src/cases/history.ts';
import { nextStep } from '../../src/cases/next-step.ts';
import { whyNoLetter } from '../../src/cases/no-letter.ts';
import { answerEvents } from '../../src/cases/note.ts';
import { confirmedIn, firstChoice } from '../../src/ui/app/views/reply-says.tsx';
import { after, preparedCase, withEvents } from '../support/case.ts';
import { fullInput } from '../support/letter-input.ts';

const now = new Date('2026-12-02T10:00:00Z');
const refusal = (ground: string) => ({ type: 'refused' as const, facts: { ground }, quote: ground });
const proposals = [
  refusal('reply-internal'),
  refusal('reply-agent'),
  { type: 'listen-only' as const, facts: {}, quote: 'Come by.' },
];
const sent = after(preparedCase(), { type: 'sent', day: '2026-11-24' });

it('only the first proposal is ticked, and all that the user ticks are kept with their sentences', () => {
  const choice = firstChoice(proposals);
  expect(confirmedIn(choice)).toEqual([proposals[0]]);
  const all = { ...choice, proposed: choice.proposed.map((one) => ({ ...one, isTicked: true })) };
  expect(confirmedIn(all)).toEqual(proposals);
  const [reply, ...said] = answerEvents('c1', { day: '2026-12-01', text: 'No.' }, confirmedIn(all), now);
  expect(said).toMatchObject([
    { type: 'listen-only', quote: 'Come by.', reply: reply?.id },
    { type: 'refused', ground: 'reply-agent', reply: reply?.id },
    { type: 'refused', ground: 'reply-internal', reply: reply?.id },
  ]);
});

it('one letter answers every ground of the last answer, and no older one', () => {
  const old = withEvents(sent, ...answerEvents('c1', { day: '2026-11-30', text: '1' }, [refusal('reply-fee')], now));
  const one = withEvents(old, ...answerEvents('c1', { day: '2026-11-30', text: '2' }, proposals, now));
  expect(groundsOf(one)).toEqual(['reply-listen', 'reply-agent', 'reply-internal']);
  const { state, acts } = nextStep(one, '2026-12-03');
  expect(state).toBe('refused');
  expect(acts[0]).toEqual({ do: 'letter', request: 'reply-listen', also: ['reply-agent', 'reply-internal'] });
});

it('grounds noted by hand on one day are answered together', () => {
  const day = '2026-12-01';
  const one = after(
    sent,
    { type: 'refused', day: '2026-11-28', ground: 'reply-fee' },
    { type: 'refused', day, ground: 'reply-internal' },
    { type: 'refused', day },
    { type: 'refused', day, ground: 'reply-agent' },
  );
  expect(groundsOf(one)).toEqual(['reply-internal', 'reply-agent']);
  expect(groundsOf(sent)).toEqual([]);
});

it.each(['nl', 'en', 'de'])('the letter holds both answers in one frame, with one subject: %s', async (language) => {
  // A letter has three arguments at most, however many grounds it answers.
  const statements = { withoutArguments: [...allArguments.keys()] };
  const input = { ...fullInput('reply-internal', language), statements };
  const both = { ...input, also: ['reply-agent' as const] };
  expect(whyNoLetter(both)).toBeUndefined();
  const [alone, other, letter] = await Promise.all([
    compose(input),
    compose({ ...fullInput('reply-agent', language), statements }),
    compose(both),
  ]);
  const paragraph = (text: string, against: string) =>
    text.split('\n\n').find((part) => !against.includes(part)) ?? '-';
  expect(letter.subject).toBe(alone.subject);
  expect(letter.full).toContain(paragraph(alone.full, other.full));
  expect(letter.full).toContain(paragraph(other.full, alone.full));
  expect(letter.full.split('\n\n').length).toBe(
    new Set([...alone.full.split('\n\n'), ...other.full.split('\n\n')]).size,
  );
});

it('a reminder still goes alone', () => {
  expect(whyNoLetter({ ...fullInput('reply-internal', 'en'), also: ['reminder'] })).toBe('follow-up-alone');
});
