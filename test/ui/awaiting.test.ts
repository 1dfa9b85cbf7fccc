import { expect, it } from 'vitest';
import { newCase, withEvent } from '../../src/cases/history.ts';
import type { Case } from '../../src/cases/shape.ts';
import { awaitingProof } from '../../src/ui/popup/views/awaiting.tsx';

const at = '2026-11-24T10:00:00.000Z';
const now = Date.parse('2026-11-24T10:20:00.000Z');
const prepared = (id: string): Case =>
  newCase({
    id,
    at,
    channel: 'webform',
    request: 'access-recording',
    addressee: { name: 'Modelbank N.V.', host: 'modelbank.example' },
    jurisdiction: 'nl',
    language: 'nl',
    letter: { subject: 'S', body: 'B' },
  });
const filled = (id: string, moment = at) =>
  withEvent(prepared(id), { type: 'filled', at: moment, url: 'https://modelbank.example/', fields: [] });

it('asks about the form that was filled last', () => {
  const later = filled('b', '2026-11-24T10:10:00.000Z');
  expect(awaitingProof([filled('a'), later, prepared('c')], now)?.id).toBe('b');
});

it('asks no more once it was sent, or half an hour later', () => {
  const sent = withEvent(filled('a'), { type: 'sent', at, day: '2026-11-24' });
  expect(awaitingProof([sent], now)).toBeUndefined();
  expect(awaitingProof([filled('a')], now + 11 * 60_000)).toBeUndefined();
});
