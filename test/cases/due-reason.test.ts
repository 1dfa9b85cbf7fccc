import { expect, it } from 'vitest';
import { dueReasons, termOf } from '../../src/cases/due-reason.ts';
import type { CaseNews } from '../../src/cases/events.ts';
import { after, preparedCase } from '../support/case.ts';

const reasons = (...news: CaseNews[]) =>
  dueReasons(after(preparedCase(), ...news), '2026-12-01').map((one) =>
    one === 'named' ? one : [one.id, one.values.received],
  );

it('a due day is told with the rule behind it, counted as the case counts', () => {
  expect(reasons({ type: 'sent', day: '2026-11-24' })).toEqual([['months', '2026-11-24']]);
  expect(reasons({ type: 'sent', day: '2026-11-24' }, { type: 'received', day: '2026-11-26' })).toEqual([
    ['months', '2026-11-26'],
    ['moved-saturday', '2026-11-26'],
  ]);
});

it('a nearer day that the company named is told as its own', () => {
  const sent: CaseNews = { type: 'sent', day: '2026-11-24' };
  expect(reasons(sent, { type: 'extended', day: '2026-11-30', until: '2027-01-15' })).toEqual(['named']);
  expect(reasons(sent, { type: 'extended', day: '2026-11-30' })[0]).toEqual(['months', '2026-11-24']);
});

it('where no term runs there is nothing to tell', () => {
  expect(reasons({ type: 'sent', day: '2026-11-24' }, { type: 'closed' })).toEqual([]);
});

it('the term that was given is told even after it no longer runs', () => {
  const refused = after(preparedCase(), { type: 'sent', day: '2026-11-24' }, { type: 'refused', day: '2026-12-01' });
  expect(termOf(refused)).toMatchObject({ due: '2026-12-24', reasons: [{ id: 'months' }] });
  expect(termOf(preparedCase())).toBeUndefined();
});
