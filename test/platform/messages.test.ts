import { expect, it } from 'vitest';
import { BackgroundAsk } from '../../src/platform/messages.ts';

it('an order to fill reaches the page whole: the short form, the hour and what to note go along', () => {
  const values = [
    { key: '0-a', value: 'The whole letter.', short: 'The letter.' },
    { key: '1-b', value: '2026-11-20', time: '14:05' },
  ];
  const note = { id: 'a', labels: { '0-a': 'Message' }, letter: { fields: ['0-a'], short: 'The letter.' } };
  const ask = { type: 'fill-form', tabId: 7, order: { url: 'https://shop.example/', frame: 3, values }, note };
  expect(BackgroundAsk.parse(ask)).toEqual(ask);
});
