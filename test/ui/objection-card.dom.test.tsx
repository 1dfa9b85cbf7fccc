import { render, type ComponentChild } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { summaryOf } from '../../src/cases/summary.ts';
import { spokenLanguages } from '../../src/letters/spoken.ts';
import { setLanguage } from '../../src/ui/i18n.ts';
import { KnownObjection } from '../../src/ui/app/views/known-objection.tsx';
import { CardView } from '../../src/ui/app/views/objection-card.tsx';
import { after, preparedCase } from '../support/case.ts';

const one = after(
  preparedCase('c1', { request: 'standing-objection', language: 'de' }),
  { type: 'sent', day: '2026-11-02' },
  { type: 'acknowledged', day: '2026-11-04', reference: 'Z-77' },
);
let place: HTMLElement;
beforeEach(async () => {
  await setLanguage('en');
  place = document.body.appendChild(document.createElement('div'));
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (ask) => {
    const { type } = ask as { type: string };
    if (type === 'read-case') return { ok: true, value: { one, unreadable: [] } };
    if (type === 'search-cases') return { ok: true, value: { cases: [summaryOf(one, '2026-11-29')], total: 1 } };
    return { ok: false, why: 'storage' };
  });
});
afterEach(async () => {
  render(null, place);
  place.remove();
  vi.restoreAllMocks();
  await setLanguage('en');
});

async function shown(view: ComponentChild, text: string): Promise<string> {
  render(view, place);
  await vi.waitFor(() => expect(place.textContent).toContain(text));
  return place.textContent;
}
const spoken = () => [...place.querySelectorAll('.say [lang]')].map((say) => say.textContent);

it('from a case: in its language, with the day and the reference of the objection', async () => {
  await shown(<CardView id="c1" />, '2. November 2026');
  expect(place.querySelector('h1')?.textContent).toBe('Modelbank N.V.');
  expect(spoken()).toHaveLength(6);
  expect(spoken()[2]).toContain('Z-77');
  // What it means, in the language of the interface.
  expect(place.textContent).toContain('I objected to that in writing on November 2, 2026');
});

it('without a case: no day, no reference, no blank', async () => {
  await shown(<CardView id={undefined} />, 'Please stop the recording.');
  expect(spoken()).toHaveLength(4);
  expect(place.textContent).not.toMatch(/[{}]|undefined/);
});

it.each(spokenLanguages)('can be read in %s', async (language) => {
  await shown(<CardView id="c1" />, 'Z-77');
  const list = place.querySelector<HTMLSelectElement>('[name="card-language"]')!;
  list.value = language;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(place.querySelector(`.say [lang="${language}"]`)).not.toBeNull());
  await vi.waitFor(() => expect(spoken()[1]).toContain('2026'));
  expect(spoken().join(' ')).not.toMatch(/[{}]|undefined/);
});

it('on the phone: says since when the user objects to this company, and leads to the card', async () => {
  await shown(<KnownObjection company={{ name: 'Modelbank' }} />, 'on November 2, 2026.');
  expect(place.querySelector('a')?.getAttribute('href')).toBe('#card?case=c1');
  render(<KnownObjection company={{ name: 'Voorbeeldnet' }} />, place);
  await vi.waitFor(() => expect(place.textContent).not.toContain('2026'));
  expect(place.querySelector('a')?.getAttribute('href')).toBe('#card');
});
