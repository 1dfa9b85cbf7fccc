import { render } from 'preact';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { setLanguage } from '../../src/ui/i18n.ts';
import { SeenNotice } from '../../src/ui/app/views/case-facts.tsx';

const place = document.createElement('div');
const call = { date: '2026-11-20', from: '14:00', to: '14:30', zone: 'UTC', direction: 'outgoing' as const };
const seen = { url: 'https://modelbank.example/', day: '2026-11-20' };
beforeAll(() => setLanguage('en'));
afterEach(() => render(null, place));

it.each([
  ['We record calls, and answer you within 14 days.', undefined, 'December 20, 2026'],
  ['We record calls and erase them after 14 days.', 'erase them after 14 days', 'December 4, 2026'],
])('%s: a time is one of keeping only where the page says so', (sentence, kept, until) => {
  render(<SeenNotice notice={{ ...seen, sentence, ...(kept ? { kept } : {}) }} call={call} />, place);
  expect(place.querySelector('[data-name="tape-clock"]')?.textContent).toContain(until);
});
