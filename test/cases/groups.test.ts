import { expect, it } from 'vitest';
import type { CaseNews } from '../../src/cases/events.ts';
import { groupOf } from '../../src/cases/groups.ts';
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
