import { describe, expect, it } from 'vitest';
import { openTape, stillOpen, type OpenTape } from '../../src/cases/tape.ts';
import type { SavedCall } from '../../src/cases/saved-call.ts';
import type { Call } from '../../src/cases/shape.ts';
import { after, preparedCase } from '../support/case.ts';

const call: Call = {
  date: '2026-11-20',
  from: '14:00',
  to: '14:30',
  zone: 'Europe/Amsterdam',
  direction: 'outgoing',
};
const saved: SavedCall = {
  version: 1,
  id: 'k1',
  company: { name: 'Modelbank N.V.' },
  call,
  savedAt: '2026-11-20T14:31Z',
};
const kept = (words: string) => ({ words, url: 'https://modelbank.example/privacy', day: '2026-11-20' });

describe('the clock of a noted call', () => {
  it.each([
    [undefined, '2026-12-20', '2026-12-13', false],
    ['kept for 90 days', '2027-02-18', '2027-02-11', true],
    ['wissen wij na 5 dagen', '2026-11-25', '2026-11-21', true],
    ['as long as necessary', '2026-12-20', '2026-12-13', false],
  ])('%s: gone from %s, bell on %s', (words, gone, ring, isSaid) => {
    const one = { ...saved, ...(words ? { kept: kept(words) } : {}) };
    expect(openTape(one, '2026-11-21')).toMatchObject({ gone, ring, isSaid });
  });
  it('stops on the day it runs out, and where the recording is let go', () => {
    expect(openTape(saved, '2026-12-19')).toBeDefined();
    expect(openTape(saved, '2026-12-20')).toBeUndefined();
    expect(openTape({ ...saved, letGo: true }, '2026-11-21')).toBeUndefined();
  });
  it.each(['', '2026-02-30', '2026-11-22'])('a call of %j has none', (date) => {
    expect(openTape({ ...saved, call: { ...call, date } }, '2026-11-21')).toBeUndefined();
  });
});

describe('beside the cases with the company', () => {
  const tapes = [openTape(saved, '2026-11-24') as OpenTape];
  const sent = { type: 'sent', day: '2026-11-24' } as const;
  const asked = preparedCase('c1', { call });
  const audio = {
    type: 'attached',
    attachment: 'a',
    name: 'call.mp3',
    mediaType: 'audio/mpeg',
    size: 1,
    sha256: '0',
  } as const;
  const isOpen = (one: Parameters<typeof stillOpen>[1][number]) => stillOpen(tapes, [one]).length === 1;
  it('rings until a letter about that call that asks for the recording was sent', () => {
    expect(isOpen(asked)).toBe(true);
    expect(isOpen(after(asked, sent))).toBe(false);
    expect(isOpen(after(preparedCase('c1', { call, request: 'preservation-recording' }), sent))).toBe(false);
  });
  it('rings on after a letter that only asks why, and about another call', () => {
    expect(isOpen(after(preparedCase('c1', { call, request: 'information-recording' }), sent))).toBe(true);
    expect(isOpen(after(preparedCase('c1', { call: { ...call, from: '16:00' } }), sent))).toBe(true);
  });
  it('rings on after a letter to another company about a call at the same time', () => {
    const other = preparedCase('c1', { call, addressee: { name: 'Voorbeeldnet', host: 'net.example' } });
    expect(isOpen(after(other, sent))).toBe(true);
  });
  it('counts further calls of a letter', () => {
    const two = preparedCase('c1', { call: { ...call, from: '09:00' }, moreCalls: [call] });
    expect(isOpen(after(two, sent))).toBe(false);
  });
  it('is quiet once a copy is in the case, and once the case is over', () => {
    expect(isOpen(after(asked, audio))).toBe(false);
    expect(isOpen(after(asked, { ...audio, mediaType: 'application/pdf' }))).toBe(true);
    expect(isOpen(after(asked, { type: 'closed' }))).toBe(false);
  });
  it('names the one that ends first before the others', () => {
    const later = { ...(tapes[0] as OpenTape), id: 'k2', gone: '2027-01-01' };
    expect(stillOpen([later, ...tapes], []).map(({ id }) => id)).toEqual(['k1', 'k2']);
  });
});
