import { describe, expect, it } from 'vitest';
import { organizationsIn } from '../../src/detect/structured.ts';

const read = (value: unknown) => organizationsIn([JSON.stringify(value)]);
const shop = { '@type': 'Organization', name: 'Winkel', legalName: 'Winkel B.V.', email: 'info@winkel.example' };

describe('companies in JSON-LD', () => {
  it('are read with what they say of themselves', () => {
    const point = { '@type': 'ContactPoint', contactType: 'customer service', telephone: '+31 30 123 45 67' };
    const address = { streetAddress: 'Dorpsstraat 1', postalCode: '1234 AB', addressLocality: 'Voorbeeldstad' };
    const url = 'https://www.winkel.example/';
    expect(read({ ...shop, '@type': ['OnlineStore'], url, vatID: 'NL1', contactPoint: [point], address })).toEqual([
      {
        name: 'Winkel',
        legalName: 'Winkel B.V.',
        url,
        vatID: 'NL1',
        address: 'Dorpsstraat 1, 1234 AB Voorbeeldstad',
        emails: ['info@winkel.example'],
        phones: [{ number: '+31 30 123 45 67', customerService: true }],
      },
    ]);
  });
  it.each([
    ['a list', [shop]],
    ['a graph', { '@graph': [{ '@type': 'WebSite' }, shop] }],
    ['a publisher', { '@type': 'WebSite', publisher: shop }],
  ])('stand in %s', (_, value) => expect(read(value).map(({ name }) => name)).toEqual(['Winkel']));
  it.each([
    ['a brand', { '@type': 'Product', brand: shop }],
    ['an author', { '@type': 'Article', author: shop }],
    ['a person', { ...shop, '@type': 'Person' }],
    ['nothing', null],
    ['a number', 7],
  ])('are not %s', (_, value) => expect(read(value)).toEqual([]));
  it('take no property from a prototype and leave none', () => {
    const text = '{"@type":"Organization","__proto__":{"name":"Nep"},"constructor":{"prototype":{"legalName":"Nep"}}}';
    expect(organizationsIn([text])).toEqual([{ emails: [], phones: [] }]);
    expect(({} as Record<string, unknown>).legalName).toBeUndefined();
  });
  it('are text, whatever the page puts there', () => {
    expect(read({ '@type': 'Organization', name: { a: 1 }, email: ['<b>@x'], telephone: 5, address: [[]] })).toEqual([
      { emails: [], phones: [] },
    ]);
  });
  it.each([
    ['broken', '{"@type":"Organization",'],
    ['too long', JSON.stringify({ ...shop, name: 'x'.repeat(30_000) })],
    ['too deep', `${'{"@graph":'.repeat(500)}${JSON.stringify(shop)}${'}'.repeat(500)}`],
    ['bottomless', '['.repeat(19_000)],
  ])('are passed over where the data is %s', (_, text) => expect(organizationsIn([text])).toEqual([]));
});
