import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CallCompany } from '../../src/cases/saved-call.ts';
import { NumberOwner } from '../../src/ui/calls/number-owner.tsx';
import { setLanguage } from '../../src/ui/i18n.ts';
import { company, directoryOf } from '../support/directory.ts';

const source = { name: 'test', quality: 'tested' } as const;
const called = (id: string, number: string) => company(id, { phones: [{ number, source }] });
const read = directoryOf([called('bank', '+31880001111'), called('one', '+3114020'), called('two', '+3114020')]);

const view = document.createElement('div');
const chips = () => [...view.querySelectorAll<HTMLButtonElement>('[data-name=take-owner]')];

beforeEach(async () => {
  vi.stubGlobal('fetch', async (url: string) => ({ text: () => read(url.split('directory/')[1] ?? '') }));
  await setLanguage('en');
});
afterEach(() => {
  render(null, view);
  vi.unstubAllGlobals();
});

function show(number: string, onTake: (one: CallCompany) => void = () => undefined, taken = '') {
  render(<NumberOwner number={number} country="NL" taken={taken} onTake={onTake} />, view);
}

it.each([
  ['088-000 11 11', ['bank']],
  ['0031 88 0001111', ['bank']],
  ['14 020', ['one', 'two']],
])('%s is the number of %j', async (number, names) => {
  show(number);
  await vi.waitFor(() => expect(chips().map(({ textContent }) => textContent)).toEqual(names));
});

it('one press takes the company', async () => {
  const onTake = vi.fn<(one: CallCompany) => void>();
  show('0880001111', onTake);
  await vi.waitFor(() => expect(chips()).toHaveLength(1));
  chips()[0]?.click();
  expect(onTake).toHaveBeenCalledWith({ id: 'bank', name: 'bank' });
});

it('says nothing of a number the directory does not have, of half a number, or of the company that is taken', async () => {
  show('088 000 99 99');
  show('08');
  await new Promise((done) => setTimeout(done, 300));
  expect(view.textContent).toBe('');
  show('0880001111', undefined, 'bank');
  await new Promise((done) => setTimeout(done, 300));
  expect(view.textContent).toBe('');
});
