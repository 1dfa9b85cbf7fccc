import { describe, expect, it } from 'vitest';
import { collect } from '../../src/core/collect.ts';
import { addDays, addMonths, daysBetween, isIsoDate, weekday } from '../../src/core/date.ts';
import { longestMatch, padded } from '../../src/core/match-words.ts';
import { holdsPattern, tokensOf } from '../../src/core/patterns.ts';
import { fold, shorten } from '../../src/core/text.ts';

describe('core', () => {
  it('collects units by id, sorted, and refuses a copied id', () => {
    expect([...collect({ './b.ts': { id: 'b' }, './a.ts': { id: 'a' } }).keys()]).toEqual(['a', 'b']);
    expect(() => collect({ './a.ts': { id: 'b' } })).toThrow('named after its file');
  });
  it('counts on the calendar', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2027-11-29', 3)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(weekday('2026-11-24')).toBe(2);
    expect(daysBetween('2026-03-01', '2026-02-01')).toBe(-28);
    expect([isIsoDate('2026-02-29'), isIsoDate('2028-02-29'), isIsoDate('29-02-2028')]).toEqual([false, true, false]);
  });
  it('compares words without accents and hidden characters', () => {
    expect(fold('  Café\u00ad\u200b  “X” ’s ')).toBe("cafe “x” 's");
    expect(padded('firstName_*')).toBe(' first name ');
    expect(longestMatch(padded('Uw telefoonnummer'), ['telefoon*'])).toBe(8);
    expect(longestMatch(padded('constructor __proto__'), ['name'])).toBe(0);
  });
  it('finds words in order, with a gap', () => {
    expect(holdsPattern(tokensOf('All calls to us may be recorded'), 'call* … recorded')).toBe(true);
    expect(holdsPattern(tokensOf('recorded calls'), 'call* … recorded')).toBe(false);
    expect(holdsPattern(tokensOf(`calls ${'x '.repeat(12)} recorded`), 'calls … recorded')).toBe(false);
  });
  it('shortens at a word', () => {
    expect(shorten('one two three four', 12)).toBe('one two…');
    expect(shorten('one', 12)).toBe('one');
  });
});
