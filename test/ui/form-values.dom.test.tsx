import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { FormValues } from '../../src/ui/app/views/form-values.tsx';
import { setLanguage } from '../../src/ui/i18n.ts';
import { fullInput } from '../support/letter-input.ts';

const letter = { subject: 'Complaint', full: 'A long story.', short: 'A story.' };
const input = fullInput('complaint', 'en');
const followUp = { ...input.followUp!, answered: '2026-07-29', reference: 'Z-1', missing: 'the scores' };

const shown = (of = input) => {
  void act(() => render(<FormValues input={of} letter={letter} />, document.body));
  return [...document.querySelectorAll('.row')].map((row) => row.textContent ?? '');
};

beforeEach(() => setLanguage('en'));
afterEach(() => void act(() => render(null, document.body)));

it('has what authorities’ forms ask for: who, when asked, when answered, what is missing, what happened', () => {
  const rows = shown({ ...input, followUp });
  for (const part of ['Day of your request: July 6, 2026', 'Day of the answer: July 29, 2026', 'Z-1', 'the scores'])
    expect(rows.some((row) => row.includes(part))).toBe(true);
  expect(rows.at(-1)).toContain('A long story.');
});

it('leaves out what is not known', () => {
  const { reference: _, missing: __, answered: ___, ...silent } = followUp;
  const rows = shown({ ...input, followUp: silent });
  expect(rows.some((row) => /Day of the answer|reference/i.test(row))).toBe(false);
});

it.each(languages)('names each value in %s', async (language) => {
  await setLanguage(language);
  for (const row of shown({ ...input, followUp }))
    expect(row).not.toMatch(/\b(?:values|follow|you|case)\.[a-z]|undefined/);
});
