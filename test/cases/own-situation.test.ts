import { expect, it } from 'vitest';
import { runChecks } from '../../src/cases/checks/index.ts';
import { compose } from '../../src/cases/compose.ts';
import { hasSituation, situationText } from '../../src/cases/own-situation.ts';
import { loadReasons, letterLanguages } from '../../src/letters/index.ts';
import { reasons } from '../../src/letters/shape.ts';
import { fullInput, leastInput } from '../support/letter-input.ts';

const input = leastInput('standing-objection', 'en');

it.each([
  [{}, false],
  [{ situation: 'because' }, false],
  [{ situation: '                        ' }, false],
  [{ reasons: [] }, false],
  [{ reasons: ['voice' as const] }, true],
  [{ situation: 'My neighbours hear me.' }, true],
])('%j is a situation of one’s own: %s', (statements, is) => {
  expect(hasSituation(statements)).toBe(is);
  const ids = runChecks({ input: { ...input, statements }, subject: 'x', body: 'x' }).map(({ id }) => id);
  expect(ids.includes('situation')).toBe(!is);
});

it('gives the ticked reasons in the order of the list, then the user’s own words on one line', async () => {
  const statements = { reasons: ['safety' as const, 'voice' as const], situation: 'I moved\nlast year.' };
  const text = await situationText({ ...input, statements });
  const words = await loadReasons('en');
  expect(text).toBe(`${words?.voice} ${words?.safety} I moved last year.`);
});

it.each(letterLanguages)(
  'in %s each reason is a sentence, and stands only in the letter that ticks it',
  async (language) => {
    const words = await loadReasons(language);
    expect(Object.keys(words ?? {})).toEqual([...reasons]);
    const none = (await compose(fullInput('standing-objection', language))).full;
    for (const reason of reasons) {
      const sentence = words?.[reason] ?? '';
      expect(sentence).toMatch(/^\p{Lu}.{30,140}\.$/u);
      const base = fullInput('standing-objection', language);
      const { full, short } = await compose({ ...base, statements: { reasons: [reason] } });
      expect(full).toContain(sentence);
      expect(short).toContain(sentence);
      expect(none).not.toContain(sentence);
      expect(runChecks({ input: { ...base, statements: { reasons: [reason] } }, subject: 'x', body: full })).toEqual(
        [],
      );
    }
  },
);
