import { describe, expect, it } from 'vitest';
import { adviceFor, adviceTexts, type AdviceInput } from '../../src/cases/advice.ts';

const advise = (over: Partial<AdviceInput>) =>
  adviceFor({ purposes: [], requests: [], today: '2026-11-24', jurisdiction: { consentCountry: false }, ...over });
const steps = (over: Partial<AdviceInput>) => advise(over).steps.map(({ id }) => id);

describe('advice', () => {
  it('takes each purpose apart', () => {
    const { purposes } = advise({ purposes: ['evidence', 'training', 'training'] });
    expect(purposes.map(({ purpose, erasure, objection }) => [purpose, erasure, objection])).toEqual([
      ['evidence', 'weak', 'medium'],
      ['training', 'strong', 'strong'],
    ]);
  });
  it('knows that nobody can object to a legal duty, and that silence about the reason is one of its own', () => {
    expect(advise({ purposes: ['legal'] }).purposes[0]).toMatchObject({ access: 'strong', objection: 'none' });
    expect(advise({}).purposes).toMatchObject([{ purpose: 'unstated', erasure: 'strong' }]);
  });
  it('finds consent strong where the country asks for it, and only for what rests on it', () => {
    const of = (consentCountry: boolean) =>
      advise({ purposes: ['training', 'evidence'], jurisdiction: { consentCountry } }).purposes.map(
        (p) => p.withdrawal,
      );
    expect(of(true)).toEqual(['strong', 'none']);
    expect(of(false)).toEqual(['medium', 'none']);
  });
  it.each([
    ['2026-11-24', 'urgency-today'],
    ['2026-10-31', 'urgency-today'],
    ['2026-10-30', 'urgency-soon'],
    ['2026-05-28', 'urgency-soon'],
    ['2026-05-27', 'urgency-old'],
  ])('a call of %s: %s', (called, id) => expect(advise({ called }).urgency?.id).toBe(id));
  it('says keep and copy before erasing, until the user has the copy', () => {
    const erasing = { purposes: ['complaints' as const], requests: ['erasure-recording' as const] };
    expect(steps(erasing).slice(0, 3)).toEqual(['keep-first', 'copy-before-erasing', 'own-complaint']);
    expect(steps({ ...erasing, hasCopyOrNeedsNone: true })).not.toContain('copy-before-erasing');
    expect(steps({ purposes: ['training'], requests: ['access-recording'] })).toEqual(['ask-what-was-said']);
  });
  it.each<[string, Partial<AdviceInput>, string[]]>([
    ['nothing said, nothing ended', { requests: ['access-recording'] }, []],
    [
      'taking back consent, beside a copy',
      { requests: ['access-recording', 'withdrawal-recording'] },
      ['keep-first', 'copy-before-erasing'],
    ],
    ['an objection erases nothing yet', { requests: ['objection-recording'] }, ['keep-first']],
    [
      'an objection about one of two reasons',
      { purposes: ['training', 'evidence'], requests: ['objection-recording'] },
      ['keep-first', 'lock-evidence', 'purposes-apart', 'ask-what-was-said'],
    ],
    [
      'an objection about a reason that does not hold long',
      { purposes: ['training'], requests: ['objection-recording'] },
      ['keep-first', 'ask-what-was-said'],
    ],
    [
      'a copy, whatever the reasons',
      { purposes: ['evidence', 'complaints'], requests: ['access-recording'] },
      ['ask-what-was-said'],
    ],
    [
      'a country that asks for consent',
      { purposes: ['evidence', 'quality'], requests: ['access-recording'], jurisdiction: { consentCountry: true } },
      ['consent-country', 'ask-what-was-said'],
    ],
    [
      'a reason that needs no consent there',
      { purposes: ['evidence'], requests: ['access-recording'], jurisdiction: { consentCountry: true } },
      ['ask-what-was-said'],
    ],
    [
      'somebody who has the copy and erases',
      { purposes: ['complaints'], requests: ['erasure-recording'], hasCopyOrNeedsNone: true },
      ['own-complaint', 'ask-what-was-said'],
    ],
  ])('what to mind: %s', (_, input, ids) => {
    expect(steps(input)).toEqual(ids);
    for (const { id, english } of advise(input).steps) expect(english).toBe(adviceTexts[id]);
  });
});
