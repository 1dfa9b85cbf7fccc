import { describe, expect, it } from 'vitest';
import { finish } from '../../src/core/steps.ts';
import { phoneSteps } from '../../src/detect/phones.ts';
import { snapshotWith } from '../support/page.ts';
import { cpuTime } from '../support/cpu-time.ts';

const inText = (...blocks: string[]) => finish(phoneSteps(snapshotWith({ blocks }))).map(({ number }) => number);
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
  expect(finish(phoneSteps(page)).map(({ number }) => number)).toEqual([
    '030 123 4567',
    '+31101112222',
    '%E0',
    '020 765 4321',
  ]);
});

it('is quick on hostile text and stops at twenty', () => {
  const hostile = ['0'.repeat(100_000), '0 '.repeat(50_000), '+1()'.repeat(25_000)];
  expect(cpuTime(() => inText(...hostile))).toBeLessThan(150);
  expect(inText(...Array.from({ length: 60 }, (_, n) => `030 123 45 ${10 + n}`)).length).toBe(20);
});

describe('each number', () => {
  it('comes with the text around it', () => {
    const block = `${'Wij zijn er graag voor je. '.repeat(9)}Bel onze klantenservice op 030 123 45 67, elke werkdag.`;
    const [found] = finish(phoneSteps(snapshotWith({ blocks: [block] })));
    expect(found).toMatchObject({ number: '030 123 45 67', customerService: true });
    expect(found?.quote).toContain('klantenservice op 030 123 45 67, elke werkdag.');
    expect(found?.quote.length).toBeLessThanOrEqual(160);
  });
  it('that is linked as well', () => {
    const links = [{ ...link('tel:+31301234567', 'Bel ons'), block: 0 }];
    const [found] = finish(phoneSteps(snapshotWith({ blocks: ['Kundenservice: Bel ons'], links })));
    expect(found).toEqual({ number: '+31301234567', quote: 'Kundenservice: Bel ons', customerService: true });
  });
  it.each([
    ['Klantenservice: 030 123 45 67', true],
    ['Customer service 030 123 45 67', true],
    ['Kundenservice 030 123 45 67', true],
    ['Service clients : 030 123 45 67', true],
    ['Atención al cliente 030 123 45 67', true],
    ['Servizio clienti 030 123 45 67', true],
    ['Obsługa klienta 030 123 45 67', true],
    ['Apoio ao cliente 030 123 45 67', true],
    ['Kundtjänst 030 123 45 67', true],
    ['Kundeservice 030 123 45 67', true],
    ['Fax 030 123 45 67', false],
    ['Pers 030 123 45 67', false],
  ])('%s: %s', (block, customerService) =>
    expect(finish(phoneSteps(snapshotWith({ blocks: [block] })))[0]?.customerService).toBe(customerService),
  );
  it('is a customer service’s where the heading says so', () => {
    const lines = [{ text: 'x', heading: 'Klantenservice', inFooter: false, inCard: false, block: 0 }];
    expect(finish(phoneSteps(snapshotWith({ blocks: ['Tel. 030 123 45 67'], lines })))[0]?.customerService).toBe(true);
  });
});
