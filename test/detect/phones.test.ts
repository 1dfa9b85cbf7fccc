import { expect, it } from 'vitest';
import { findPhones } from '../../src/detect/phones.ts';
import { snapshotWith } from '../support/page.ts';

const inText = (...blocks: string[]) => findPhones(snapshotWith({ blocks }));
const link = (href: string, text: string) => ({ href, text, inFooter: false });

it.each([
  ['Bel 030 123 45 67 op werkdagen', '030 123 45 67'],
  ['Bel (030) 123 4567, of', '(030) 123 4567'],
  ['+31 (0)30 123 4567', '+31 (0)30 123 4567'],
  ['0900-1234567.', '0900-1234567'],
  ['Tel. 0221/123456', '0221/123456'],
])('%s → %s', (text, expected) => expect(inText(text)).toEqual([expected]));

it.each([
  '12345678',
  '1234 AB',
  '2026-11-24',
  'NL91ABNA0417164300',
  'v1.0.123.456.789',
  'https://a.example/0301234567',
])('%s is none', (text) => expect(inText(text)).toEqual([]));

it('names linked numbers first, as the page writes them', () => {
  const page = snapshotWith({
    blocks: ['Of bel 020 765 4321.'],
    links: [
      link('tel:+31301234567', 'Bel 030 123 4567'),
      link('tel:+31101112222;ext=1', 'Bel ons'),
      link('tel:%E0', ''),
    ],
  });
  expect(findPhones(page)).toEqual(['030 123 4567', '+31101112222', '%E0', '020 765 4321']);
});

it('is quick on hostile text and stops at twenty', () => {
  const start = performance.now();
  inText('0'.repeat(100_000), '0 '.repeat(50_000), '+1()'.repeat(25_000));
  expect(performance.now() - start).toBeLessThan(150);
  expect(inText(...Array.from({ length: 60 }, (_, n) => `030 123 45 ${10 + n}`)).length).toBe(20);
});
