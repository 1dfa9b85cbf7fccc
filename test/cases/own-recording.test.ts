import { describe, expect, it } from 'vitest';
import { ownRecordingAdvice } from '../../src/cases/own-recording.ts';
import { jurisdictions } from '../../src/jurisdictions/index.ts';

/** What one may do where both are in the country; everywhere else nothing is known. */
const alone: Record<string, string> = {
  ...Object.fromEntries(['NL', 'BE', 'ES', 'IT', 'PL', 'IE', 'GB', 'SE', 'DK', 'NO'].map((one) => [one, 'yes'])),
  ...Object.fromEntries(['AT', 'FR'].map((one) => [one, 'caution'])),
  IS: 'announce',
  ...Object.fromEntries(['DE', 'CH', 'LI', 'LU', 'PT', 'GR', 'HR', 'SI', 'US', 'AU'].map((one) => [one, 'no'])),
};
const order = ['yes', 'caution', 'announce', 'unknown', 'no'];
const known = [...jurisdictions.values()].flatMap(({ countries }) => [...countries]);
const places = [...new Set([...known, 'US', 'US-NY', 'AU', 'NZ', 'JP', 'KR', 'IN', 'XX', ''])];
const ruleOf = (place: string) => alone[place.slice(0, 2)] ?? 'unknown';

describe('recording one’s own call', () => {
  it.each(places)('from %j to every other place: the stricter rule', (user) => {
    for (const company of places) {
      const wanted = Math.max(order.indexOf(ruleOf(user)), order.indexOf(ruleOf(company)));
      expect([company, ownRecordingAdvice(user, company).rule]).toEqual([company, order[wanted]]);
    }
  });
  it('says where a yes comes from, and of which day', () => {
    const { sources } = ownRecordingAdvice('NL', 'BE');
    expect(sources.map(({ country, norm }) => [country, norm])).toEqual([
      ['NL', 'Wetboek van Strafrecht art. 139a–139c'],
      ['BE', 'Strafwetboek / Code pénal art. 342'],
    ]);
    expect(sources.every(({ checked, source }) => checked && source)).toBe(true);
  });
  it('a yes always has a source for each place', () => {
    const pairs = places.flatMap((user) => places.map((company) => [user, company] as const));
    const bare = pairs.filter(([user, company]) => {
      const { rule, sources } = ownRecordingAdvice(user, company);
      return rule === 'yes' && sources.length !== new Set([user, company]).size;
    });
    expect(bare).toEqual([]);
  });
  it.each([
    ['NL', 'NL', true],
    ['BE', 'DK', false],
    ['DK', 'SE', true],
    ['DE', 'DE', false],
    ['NL', 'RO', false],
  ])('between %s and %s what was only reported is a question: %s', (user, company, isReported) => {
    expect(ownRecordingAdvice(user, company).isReported).toBe(isReported);
  });
  it('shows no norm that was not read', () => {
    expect(ownRecordingAdvice('FI', 'FI')).toEqual({ rule: 'unknown', sources: [], isReported: false });
  });
});
