import { describe, expect, it } from 'vitest';
import { likelyPages } from '../../src/background/likely.ts';
import { urlStems } from '../../src/detect/url-stems.ts';
import { cpuTime } from '../support/cpu-time.ts';

const conditions = likelyPages();
const pattern = (n: number) => new RegExp((conditions[n]?.url ?? '').replace('(?i)', ''), 'i');
const privacy = pattern(0);
const contact = pattern(1);

describe('stems of addresses', () => {
  it('come from the names in every language, spelt as addresses are', () => {
    const { privacy: names, contact: contacts } = urlStems();
    expect(names).toEqual(expect.arrayContaining(['privacy policy', 'privacyverklaring']));
    expect(contacts).toEqual(expect.arrayContaining(['contact', 'klantenservice']));
    for (const stem of [...names, ...contacts]) expect(stem).toMatch(/^[a-z0-9 ]+$/);
  });
});

describe('likely pages', () => {
  it.each([
    'https://bedrijf.example/privacy',
    'https://bedrijf.example/en/privacy-policy.html?lang=en',
    'https://bedrijf.example/over-ons/Privacy_Statement/',
    'https://bedrijf.example/privacyverklaring',
    'https://bedrijf.example/nl-privacyverklaring',
  ])('%s is named after privacy', (url) => {
    expect(privacy.test(url)).toBe(true);
  });
  it.each([
    'https://bedrijf.example/',
    'https://privacy.example/shop',
    'https://bedrijf.example/search?q=privacy',
    'https://bedrijf.example/privacyscreens-for-laptops',
    'https://bedrijf.example/news/why-the-privacy-policy-of-a-bank-matters-to-all-of-us',
  ])('%s is not', (url) => {
    expect(privacy.test(url)).toBe(false);
  });
  it('a contact page counts with a form or an address to write to', () => {
    expect(contact.test('https://bedrijf.example/klantenservice/contact')).toBe(true);
    expect(contact.test('https://bedrijf.example/contactlenses')).toBe(false);
    expect(conditions.slice(1, 3).map(({ css }) => css)).toEqual(['form', 'a[href^="mailto:"]']);
  });
  it('links count when they are named after requests, in several words', () => {
    const selectors = conditions[3]?.css?.split(',') ?? [];
    expect(selectors).toContain('a[href*="data-request" i]');
    for (const one of selectors) expect(one).toMatch(/^a\[href\*="[a-z0-9]+(-[a-z0-9]+)+" i\]$/);
  });
  it('are few enough to be worked out at each start of the background', () => {
    expect(JSON.stringify(conditions).length).toBeLessThan(64_000);
  });
  it('a hostile address takes no time', () => {
    const run = () => {
      privacy.test(`https://a.example/${'privacy-'.repeat(12_500)}`);
      contact.test(`https://a.example/${'/contact-'.repeat(12_500)}`);
    };
    expect(cpuTime(run)).toBeLessThan(50);
  });
});
