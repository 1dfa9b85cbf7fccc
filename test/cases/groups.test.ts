import { expect, it } from 'vitest';
import type { CaseNews } from '../../src/cases/events.ts';
import { actOf, groupOf } from '../../src/cases/groups.ts';
import { summaryOf } from '../../src/cases/summary.ts';
import { after, preparedCase } from '../support/case.ts';

const group = (today: string, ...news: CaseNews[]) => groupOf(summaryOf(after(preparedCase(), ...news), today), today);
const sent: CaseNews = { type: 'sent', day: '2026-11-24' };

it('a letter to be sent needs the user, one that is out waits until its bell, a closed one is over', () => {
  expect(group('2026-11-24')).toBe('needs');
  expect(group('2026-12-01', sent)).toBe('waiting');
  expect(group('2027-01-03', sent)).toBe('waiting');
  expect(group('2027-01-04', sent)).toBe('needs');
  expect(group('2027-01-04', sent, { type: 'snoozed', until: '2027-01-10' })).toBe('waiting');
  expect(group('2027-01-04', sent, { type: 'closed' })).toBe('over');
});

it.each<CaseNews>([
  { type: 'answered', day: '2026-12-01' },
  { type: 'refused', day: '2026-12-01', ground: 'reply-claims' },
  { type: 'identity-asked', day: '2026-12-01' },
  { type: 'form-demanded', day: '2026-12-01' },
  { type: 'bounced', day: '2026-12-01' },
])('after $type it is the user’s turn at once, unless they put it off', (said) => {
  expect(group('2026-12-01', sent, said)).toBe('needs');
  expect(group('2026-12-01', sent, said, { type: 'snoozed', until: '2026-12-09' })).toBe(
    said.type === 'answered' ? 'needs' : 'waiting',
  );
});

it('each line has its next act: what others say while they are to act, then what the bell is for', () => {
  const act = (today: string, ...news: CaseNews[]) => actOf(summaryOf(after(preparedCase(), ...news), today), today);
  expect(act('2026-11-24')).toEqual({ do: 'say-sent' });
  expect(act('2026-12-01', sent)).toEqual({ do: 'add-reply' });
  expect(actOf(summaryOf(after(preparedCase(), sent), '2026-11-24'), '2027-01-04')).toEqual({
    do: 'letter',
    request: 'reminder',
  });
  expect(act('2026-12-01', sent, { type: 'answered', day: '2026-12-01' })).toEqual({ do: 'close' });
  expect(act('2026-12-01', sent, { type: 'closed' })).toBeUndefined();
});

it('a letter kept without an address needs one, unless its form is known', () => {
  const addressee = { name: 'Modelbank N.V.', host: 'modelbank.example' };
  const first = (channel: string, part = {}) =>
    actOf(summaryOf(preparedCase('c1', { addressee: { ...addressee, ...part } }, channel), '2026-11-24'), '2026-11-24');
  expect(first('clipboard')).toEqual({ do: 'find-address' });
  expect(first('letter')).toEqual({ do: 'find-address' });
  expect(first('webform')).toEqual({ do: 'say-sent' });
  expect(first('letter', { post: ['Postbus 1'] })).toEqual({ do: 'say-sent' });
});
