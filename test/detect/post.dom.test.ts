import { describe, expect, it } from 'vitest';
import { readHtml } from '../support/page.ts';
import { cpuTime } from '../support/cpu-time.ts';

const found = (html: string) => readHtml(html).post.map(({ lines }) => lines);

describe('a postal address', () => {
  it.each([
    ['NL', 'Dorpsstraat 12-b', '1234 AB Voorbeeldstad'],
    ['NL box', 'Postbus 93', '2500 AA Voorbeeldstad'],
    ['BE', 'Voorbeeldlaan 3', 'B-9000 Voorbeeldgem'],
    ['DE', 'Musterstraße 7a', '12345 Musterstadt'],
    ['AT', 'Beispielgasse 4', 'A-1090 Musterstadt'],
    ['CH', 'Musterweg 9', 'CH-8001 Musterstadt'],
    ['FR', '12 rue de l’Exemple', '75009 Exempleville'],
    ['FR box', 'BP 123', '69001 Exempleville'],
    ['ES', 'Calle Ejemplo, 3', '28013 Villaejemplo'],
    ['IT', 'Via Esempio 5', '00187 Cittaesempio'],
    ['PL', 'ul. Przykładowa 5/7', '00-514 Przykładowo'],
    ['PT', 'Rua do Exemplo 8', '1250-096 Exemplo'],
    ['SE', 'Exempelgatan 2', '111 22 Exempelstad'],
    ['DK', 'Eksempelvej 6', 'DK-8000 Eksempelby'],
    ['GB', '5 Sample Street', 'Sampleton SA1 2MP'],
  ])('of %s is read from lines', (_, street, place) => {
    expect(found(`<p>Model B.V.<br>${street}<br>${place}</p>`)).toEqual([['Model B.V.', street, place]]);
  });
  it('is read from running text, and quoted by its line', () => {
    const { post } = readHtml('<p>Adres: Dorpsstraat 12, 1234 AB Voorbeeldstad.</p>');
    expect(post[0]).toMatchObject({ lines: ['Dorpsstraat 12', '1234 AB Voorbeeldstad'], role: 'general' });
    expect(post[0]?.quote).toBe('Adres: Dorpsstraat 12, 1234 AB Voorbeeldstad.');
  });
  it('is the privacy desk’s where a statement says so', () => {
    const [post] = readHtml(
      `<title>Privacyverklaring</title><h1>Privacyverklaring</h1><p>Wij verwerken persoonsgegevens.</p>
       <p>Onze functionaris gegevensbescherming:</p><p>Dorpsstraat 12<br>1234 AB Voorbeeldstad</p>`,
      'https://www.bedrijf.example/privacyverklaring',
    ).post;
    expect(post).toMatchObject({ role: 'privacy' });
  });
  it('outside <address> needs more than a postcode that may be a year', () => {
    expect(found('<p>February 1<br>2003 Issue</p>')).toEqual([]);
    expect(found('<address>Voorbeeldlaan 3<br>2000 Voorbeeldgem</address>')).toHaveLength(1);
  });
  it.each([
    'Order 12, 1234 AB tests done',
    'Maandag 9<br>12345',
    '<p>Dorpsstraat 12</p><p>Lees meer</p><p>1234 AB Voorbeeldstad</p>',
    '<h2>Klacht bij de toezichthoudende autoriteit</h2><p>Autoriteitlaan 1<br>1234 AB Voorbeeldstad</p>',
    'Dorpsplein 6<br>4424 CA',
  ])('is not %s', (html) => expect(found(html)).toEqual([]));
  it.each(['a'.repeat(100_000), '1 '.repeat(50_000), 'Straat 1, '.repeat(10_000), `${'A a'.repeat(30_000)} 12`])(
    'costs little in hostile text %#',
    (text) => {
      expect(cpuTime(() => found(`<p>${text.replaceAll(', ', '<br>')}</p>`))).toBeLessThan(2000);
    },
  );
});
