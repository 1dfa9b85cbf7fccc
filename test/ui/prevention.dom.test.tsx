import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { Case, CaseNews } from '../../src/cases/events.ts';
import { languages } from '../../src/languages/index.ts';
import { registers } from '../../src/jurisdictions/registers/index.ts';
import { draftItem } from '../../src/platform/drafts.ts';
import { settingsItem } from '../../src/platform/settings.ts';
import { Prevention } from '../../src/ui/app/views/case-prevention.tsx';
import { setLanguage } from '../../src/ui/i18n.ts';
import { after, preparedCase } from '../support/case.ts';

let place: HTMLElement;
beforeEach(async () => {
  await setLanguage('en');
  place = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  render(null, place);
  place.remove();
  vi.restoreAllMocks();
  await browser.storage.local.clear();
});

const sent: CaseNews = { type: 'sent', day: '2026-11-02' };
const answered: CaseNews = { type: 'answered', day: '2026-11-20' };
const live = async (country: string) => settingsItem.set({ ...(await settingsItem.get()), country });

const card = () => place.querySelector('[data-name="prevention"]');

async function shown(one: Case): Promise<Element> {
  render(<Prevention one={one} />, place);
  return vi.waitFor(() => card() ?? Promise.reject(new Error('no card')));
}

/** Drawn after a case that has the card: the country is known then. */
function isHidden(one: Case): boolean {
  render(<Prevention one={one} />, place);
  return card() === null;
}

it('stands on a case that was answered or closed, and on no other', async () => {
  await live('GB');
  const open = after(preparedCase(), sent);
  expect((await shown(after(open, answered))).textContent).toContain('Telephone Preference Service');
  expect(isHidden(after(open, { type: 'closed' }))).toBe(false);
  expect(isHidden(open)).toBe(true);
  expect(isHidden(after(open, { type: 'withdrawn', day: '2026-11-03' }))).toBe(true);
});

it('shows the registers of the country the user lives in, as links that open elsewhere', async () => {
  await live('SE');
  const found = await shown(after(preparedCase('c1', { jurisdiction: 'se' }), sent, answered));
  expect([...found.querySelectorAll('[data-name^="register-"]')]).toHaveLength(1);
  const link = found.querySelector('a');
  expect(link?.getAttribute('href')).toBe('https://nixtelefon.org/');
  expect([link?.target, link?.rel]).toEqual(['_blank', 'noreferrer']);
});

it('offers the objection to future calls only where there is none yet, and nothing where nothing is known', async () => {
  await live('FI');
  const found = await shown(after(preparedCase('c1', { jurisdiction: 'fi' }), sent, answered));
  expect(found.textContent).toContain('“Never record me again”');
  const objected = after(preparedCase('c1', { request: 'standing-objection', jurisdiction: 'fi' }), sent, answered);
  expect(isHidden(objected)).toBe(true);
});

it.each(languages)('says what each register does in %s', async (language) => {
  await setLanguage(language);
  for (const { country, id } of registers.values()) {
    await live(country);
    render(null, place);
    render(<Prevention one={after(preparedCase(), sent, answered)} />, place);
    const register = () => place.querySelector(`[data-name="register-${id}"]`);
    await vi.waitFor(() => expect(register(), id).not.toBeNull(), { interval: 2 });
    const text = register()?.textContent ?? '';
    expect(text.length, id).toBeGreaterThan(80);
    expect(text).not.toMatch(/prevent\.|registers\/|[{}]|undefined/);
  }
});

it('begins the objection to the company of the case, in the language of its letter', async () => {
  await live('FI');
  const found = await shown(after(preparedCase(), sent, answered));
  found.querySelector<HTMLElement>('[data-name="object"]')?.click();
  await vi.waitFor(async () =>
    expect(await draftItem('', false).get()).toMatchObject({
      step: 'letter',
      request: 'standing-objection',
      language: 'nl',
      addressee: { name: preparedCase().addressee.name },
    }),
  );
});
