import { expect, it } from 'vitest';
import { isBackupDue, oldSince } from '../../src/backup/reminder.ts';

const today = '2026-11-25';
it.each([
  ['nothing there', {}, false],
  ['never, and what there is began lately', { oldest: '2026-10-01', newest: '2026-11-20' }, false],
  ['never, and what there is began long ago', { oldest: '2026-09-01', newest: '2026-09-01' }, true],
  ['60 days ago', { backup: '2026-09-26', oldest: '2026-01-01', newest: '2026-11-20' }, false],
  ['61 days ago', { backup: '2026-09-25', oldest: '2026-01-01', newest: '2026-11-20' }, true],
  [
    '61 days ago, and nothing changed since',
    { backup: '2026-09-25', oldest: '2026-01-01', newest: '2026-09-25' },
    false,
  ],
])('a backup is due or not: %s', (_, changes, due) => {
  expect(isBackupDue({ backup: undefined, oldest: undefined, newest: undefined, ...changes }, today)).toBe(due);
});

it('a case is old 24 months after it was closed', () => {
  expect(oldSince(today)).toBe('2024-11-25');
});
