import { expect, test } from 'vitest';
import { whyLeftOut } from '../../../scripts/directory/harvest/boxes.ts';
import { namesPerson, quoteOf } from '../../../scripts/directory/harvest/quote.ts';

const platforms = new Set(['notion.site']);
const why = (email: string, role = 'privacy') => whyLeftOut(email, role, 'www.shop.example', platforms);

test.each([
  'privacy@shop.example',
  'fg@shop.example',
  'data.protection@shop.example',
  'maker@maker.example',
  'info@shop.example',
])('%s is a desk', (email) => expect(why(email)).toBeUndefined());

test.each([
  ['privacy..x@shop.example', 'unreadable'],
  ['privacy@gmail.com', 'freemail'],
  ['privacy@notion.site', 'platform'],
  ['privacy@team.notion.site', 'platform'],
  ['info@autoriteitpersoonsgegevens.nl', 'authority'],
  ['edps@edps.europa.eu', 'authority'],
  ['jan.jansen@shop.example', 'named-person'],
  ['jan@shop.example', 'not-a-role'],
  ['jjansen@shop.example', 'not-a-role'],
  ['sales@shop.example', 'wrong-desk'],
])('%s is left out: %s', (email, reason) => expect(why(email)).toBe(reason));

test('a box the page does not name for privacy is left out', () =>
  expect(why('info@shop.example', 'general')).toBe('general'));

test('a quote is short and holds nobody else', () => {
  const text = `Mail privacy@shop.example or jan.jansen@shop.example, mevr. Anna de Vries. ${'And so on. '.repeat(40)}`;
  const quote = quoteOf(text, 'privacy@shop.example');
  expect(quote).toContain('Mail privacy@shop.example or […]');
  expect([quote.length <= 200, /Anna|Vries|jansen/.test(quote)]).toEqual([true, false]);
  expect(['t.a.v. dhr. Jansen', 'Mr. P. Bell', 'Street 1', 'Mrs'].map(namesPerson)).toEqual([true, true, false, false]);
});
