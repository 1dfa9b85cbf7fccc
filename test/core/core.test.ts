import { describe, expect, it } from 'vitest';
import { collect } from '../../src/core/collect.ts';
import { addDays, addMonths, daysBetween, isIsoDate, localDay, localTime, weekday } from '../../src/core/date.ts';
import { longestMatch, padded } from '../../src/core/match-words.ts';
import { holdsAny, holdsPattern, spansOf, tokensOf } from '../../src/core/patterns.ts';
import { remember } from '../../src/core/remember.ts';
import { fold, shorten } from '../../src/core/text.ts';

describe('core', () => {
  it('collects units by id, sorted, and refuses a copied id', () => {
    expect([...collect({ './b.ts': { id: 'b' }, './a.ts': { id: 'a' } }).keys()]).toEqual(['a', 'b']);
    expect(() => collect({ './a.ts': { id: 'b' } })).toThrow('named after its file');
    expect([...collect({ './a.ts': { id: 'a' }, './b.ts': { id: 'b' } }).keys()]).toEqual(['a', 'b']);
    expect(() => collect({ './a.ts.ts': { id: 'a.ts' } })).not.toThrow();
  });
  it('counts on the calendar', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2027-11-29', 3)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(weekday('2026-11-24')).toBe(2);
    expect(daysBetween('2026-03-01', '2026-02-01')).toBe(-28);
    expect([isIsoDate('2026-02-29'), isIsoDate('2028-02-29'), isIsoDate('29-02-2028')]).toEqual([false, true, false]);
    expect(['2026-13-01', '12026-01-01', '2026-01-011', '2026-1-1'].map(isIsoDate)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    const moment = new Date(2026, 0, 9, 7, 5);
    expect([localDay(moment), localTime(moment)]).toEqual(['2026-01-09', '07:05']);
  });
  it('compares words without accents and hidden characters', () => {
    expect(fold('  Café\u00ad\u200b  “X” ’s ')).toBe("cafe “x” 's");
    expect(padded('firstName_*')).toBe(' first name ');
    expect(longestMatch(padded('Uw telefoonnummer'), ['telefoon*'])).toBe(8);
    expect(longestMatch(padded('constructor __proto__'), ['name'])).toBe(0);
    expect(padded(`${'a'.repeat(200)}b`)).toBe(` ${'a'.repeat(200)} `);
  });
  it.each([
    ['phone', ['phone'], 5],
    ['phones', ['phone'], 0],
    ['telephone', ['phone'], 0],
    ['phones', ['phone*'], 5],
    ['telephone', ['phone*'], 0],
    ['telephone', ['*phone'], 5],
    ['phones', ['*phone'], 0],
    ['telephones', ['*phone*'], 5],
    ['my phone number', ['phone', 'phone number', 'my'], 12],
    ['my phone number', ['phone number', 'phone'], 12],
  ])('%s holds of %j the longest: %i letters', (text, words, length) => {
    expect(longestMatch(padded(text), words)).toBe(length);
  });
  it('holds none of no words', () => {
    expect([longestMatch(' phone '), holdsAny(['phone'])]).toEqual([0, false]);
    expect(spansOf(['phone'])).toEqual([]);
  });
  it('finds words in order, with a gap', () => {
    expect(holdsPattern(tokensOf('All calls to us may be recorded'), 'call* … recorded')).toBe(true);
    expect(holdsPattern(tokensOf('recorded calls'), 'call* … recorded')).toBe(false);
    expect(holdsPattern(tokensOf(`calls ${'x '.repeat(12)} recorded`), 'calls … recorded')).toBe(false);
  });
  it.each([
    ['the call', 'call', true],
    ['the calls', 'call', false],
    ['recall', 'call', false],
    ['the calls', 'call*', true],
    ['recalls', 'call*', false],
    ['het telefoongesprek', '*gesprek', true],
    ['gesprekken', '*gesprek', false],
    ['telefoongesprekken', '*gesprek*', true],
    ['phone call', 'phone call', true],
    ['phone a call', 'phone call', false],
    ['phone', 'phone call', false],
    ['call', 'phone call', false],
    ['calls for ten of them, calls are recorded', 'calls are … recorded', true],
    ['calls a b c d e f g h i recorded', 'calls … recorded', true],
    ['calls a b c d e f g h i j recorded', 'calls … recorded', false],
    ['calls x recorded y', 'calls … recorded … stored', false],
    ['calls recorded here recorded stored', 'calls … recorded stored', true],
  ])('“%s” holds “%s”: %s', (text, pattern, holds) => {
    expect(holdsPattern(tokensOf(text), pattern)).toBe(holds);
    expect(holdsAny(tokensOf(text), ['no such words', pattern])).toBe(holds);
  });
  it('names every place where words stand', () => {
    const tokens = tokensOf(' (calls) are recorded; calls, too, recorded. Calls!');
    expect(tokens).toEqual(['calls', 'are', 'recorded', 'calls', 'too', 'recorded', 'calls']);
    expect(spansOf(tokens, ['calls … recorded', 'too recorded', 'never'])).toEqual([
      { start: 0, end: 3 },
      { start: 3, end: 6 },
      { start: 4, end: 6 },
    ]);
    expect(spansOf(tokens, ['calls'])).toEqual([0, 3, 6].map((start) => ({ start, end: start + 1 })));
  });
  it('works out a text once', () => {
    let times = 0;
    const length = remember((text) => [(times += 1), text.length]);
    expect([length('abc'), length('abc'), length('ab')]).toEqual([
      [1, 3],
      [1, 3],
      [2, 2],
    ]);
  });
  it('shortens at a word', () => {
    expect(shorten('one two three four', 12)).toBe('one two…');
    expect(shorten('one two  three four', 9)).toBe('one two…');
    expect(shorten('one', 12)).toBe('one');
    expect([shorten('exactly it', 10), shorten('more than it', 10)]).toEqual(['exactly it', 'more than…']);
    expect(shorten('a lopadotemachoselachogaleo', 12)).toBe('a lopadotem…');
    expect(shorten(' leading space', 9)).toBe(' leading…');
  });
});
