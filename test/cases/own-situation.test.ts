import { expect, it } from 'vitest';
import { mailto } from '../../src/channels/mail/mailto.ts';
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

it.each(letterLanguages)('in %s a mail link holds the short letter with every reason ticked', async (language) => {
  const statements = { reasons: [...reasons], customerNumber: '12345678', ownNumber: '+31612345678' };
  const { subject, full, short } = await compose({ ...fullInput('standing-objection', language), statements });
  expect(mailto('privacy@voorbeeld-energie.example', subject, short).length).toBeLessThanOrEqual(1900);
  const words = Object.values((await loadReasons(language)) ?? {});
  expect(words.filter((sentence) => full.includes(sentence))).toHaveLength(reasons.length);
  expect(words.filter((sentence) => short.includes(sentence)).length).toBeGreaterThan(0);
});

it('leaves out of the short letter no word of the user’s own', async () => {
  const situation = 'I have said so before, at length, and on the phone. '.repeat(9).trim();
  const text = await situationText({ ...input, statements: { reasons: [...reasons], situation } }, 'short');
  expect(text).toContain(situation);
});
