import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ComposeInput } from '../../src/cases/shape.ts';
import { setLanguage } from '../../src/ui/i18n.ts';
import { Arguments, HardQuestions } from '../../src/ui/parts/arguments.tsx';
import { fullInput } from '../support/letter-input.ts';

const input: ComposeInput = {
  ...fullInput('access-recording', 'nl'),
  company: { name: 'Voorbeeld Beleggen N.V.', kind: 'investment' },
};
const fold = () => document.querySelector<HTMLDetailsElement>('[data-name=arguments]');
const ticks = () => [...document.querySelectorAll<HTMLInputElement>('[name^=argument-]')];

beforeEach(() => setLanguage('en'));
afterEach(() => render(null, document.body));

it('each argument has a tick, why it is there, its source and its day', async () => {
  render(<Arguments input={input} onChange={() => undefined} />, document.body);
  await vi.waitFor(() => expect(fold()).not.toBeNull());
  expect(fold()?.open).toBe(false);
  expect(ticks().map(({ checked }) => checked)).toEqual([true, true, true]);
  const [first] = document.querySelectorAll('[data-name=arguments] label');
  expect(first?.textContent).toMatch(/copy ready for you for five years.*Source: .*2017\/565.*November 29, 2026/);
});

it('what is unticked is left out, and can be ticked again', async () => {
  const onChange = vi.fn<(without: string[]) => void>();
  render(<Arguments input={input} onChange={onChange} />, document.body);
  await vi.waitFor(() => expect(ticks()).toHaveLength(3));
  ticks()[0]?.click();
  expect(onChange).toHaveBeenLastCalledWith(['copy-on-request']);
  const without = { ...input, statements: { withoutArguments: ['copy-on-request'] } };
  render(<Arguments input={without} onChange={onChange} />, document.body);
  await vi.waitFor(() => expect(ticks()[0]?.checked).toBe(false));
  ticks()[0]?.click();
  expect(onChange).toHaveBeenLastCalledWith([]);
});

it('nothing is there where no argument fits, and no questions in a language without them', async () => {
  const polish = { ...input, language: 'pl' };
  render(
    <>
      <Arguments input={polish} onChange={() => undefined} />
      <HardQuestions input={polish} onChange={() => undefined} />
      <HardQuestions input={input} onChange={() => undefined} />
    </>,
    document.body,
  );
  await vi.waitFor(() => expect(document.querySelectorAll('[name=hardQuestions]')).toHaveLength(1));
  expect(fold()).toBeNull();
});
