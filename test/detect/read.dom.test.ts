import { describe, expect, it } from 'vitest';
import { takeSnapshot } from '../../src/detect/snapshot.ts';
import { readHtml } from '../support/page.ts';

const kind = (html: string, url?: string) => readHtml(html, url).kinds[0]?.kind;
const long =
  '<p>Wij verwerken persoonsgegevens; de grondslag is toestemming of een gerechtvaardigd belang. U heeft recht op inzage, zie uw rechten. De bewaartermijn verschilt.</p>'.repeat(
    20,
  );
const form = '<form><input name="naam"><input type="email" name="mail"><textarea name="bericht"></textarea></form>';

describe('kinds', () => {
  it.each([
    ['contact', `<title>Contact</title><h1>Contact</h1>${form}`, 'https://a.example/contact'],
    [
      'contact',
      `<title>Klantenservice | Bedrijf</title><h1>Klantenservice</h1><p><a href="tel:+31201234567">bel</a></p>`,
      'https://a.example/klantenservice',
    ],
    [
      'privacy_policy',
      `<title>Privacyverklaring</title><h1>Privacyverklaring</h1>${long}`,
      'https://a.example/privacy',
    ],
    [
      'privacy_contact',
      '<title>Your privacy rights</title><h1>Exercise your rights</h1><p>Write to our data protection officer.</p>',
      'https://a.example/your-rights',
    ],
    [
      'request_form',
      `<title>Data request form</title><h1>Submit a data subject request</h1>${form}`,
      'https://a.example/dsar',
    ],
    [
      'terms',
      '<title>Algemene voorwaarden</title><h1>Algemene voorwaarden</h1><p>Artikel 1.</p>',
      'https://a.example/voorwaarden',
    ],
    [
      'cookie_notice',
      '<title>Cookiebeleid</title><h1>Cookiebeleid</h1><p>Wij gebruiken cookies.</p>',
      'https://a.example/cookies',
    ],
    [
      'login_wall',
      '<title>Log in</title><h1>Log in</h1><form><input name="u"><input type="password" name="p"></form>',
      'https://a.example/login',
    ],
    ['other', '<title>Bedrijf</title><h1>Welkom</h1><p>Wij verkopen stoelen.</p>', 'https://a.example/'],
    [
      'other',
      '<title>Nieuws</title><h1>Privacy steeds belangrijker</h1><p>Gisteren bleek dat.</p>',
      'https://a.example/nieuws/privacy-steeds-belangrijker',
    ],
    [
      'other',
      '<title>Vacature klantenservice</title><h1>Vacature: medewerker</h1><p>Kom werken.</p>',
      'https://a.example/vacatures/1',
    ],
  ])('%s', (expected, html, url) => expect(kind(html, url)).toBe(expected));
  it('come with their reasons', () => {
    const [first] = readHtml(`<title>Contact</title><h1>Contact</h1>${form}`, 'https://a.example/contact').kinds;
    expect(first?.reasons.map(({ where }) => where)).toEqual(
      expect.arrayContaining(['url', 'title', 'heading', 'form']),
    );
    expect(first?.reasons.every(({ quote }) => quote.length > 0 && quote.length <= 160)).toBe(true);
  });
});

describe('addresses', () => {
  const policy = (text: string) =>
    readHtml(
      `<title>Privacyverklaring</title><h1>Privacyverklaring</h1>${long}<p>${text}</p>`,
      'https://www.bedrijf.example/privacy',
    );
  const first = (text: string) => policy(text).addresses.find(({ role }) => role !== 'general')?.email;
  it.each([
    ['Mail naar privacy@bedrijf.example.', 'privacy@bedrijf.example'],
    ['Mail <a href="mailto:fg@bedrijf.example?subject=x">onze functionaris</a>.', 'fg@bedrijf.example'],
    ['Mail <a href="mailto:mailto:avg@bedrijf.example">ons</a>.', 'avg@bedrijf.example'],
    ['Schrijf naar privacy [at] bedrijf [dot] example.', 'privacy@bedrijf.example'],
    ['Schrijf naar privacy(at)bedrijf.example.', 'privacy@bedrijf.example'],
    ['Voor inzage mailt u naar info@bedrijf.example.', 'info@bedrijf.example'],
    ['Klachten: autoriteit persoonsgegevens, info@autoriteitpersoonsgegevens.nl.', undefined],
    ['Onze vertegenwoordiger in de EU is Ver Weg, contact@verweg.example.org.', undefined],
    ['Bijvoorbeeld uwnaam@voorbeeld.nl of name@example.com.', undefined],
    ['Ons logo is logo@2x.png.', undefined],
  ])('%s → %s', (text, expected) => expect(first(text)).toBe(expected));
  it('reads what Cloudflare hides', () => {
    const key = 0x42;
    const hex = [key, ...Array.from('privacy@bedrijf.example', (c) => c.charCodeAt(0) ^ key)]
      .map((n) => n.toString(16).padStart(2, '0'))
      .join('');
    expect(first(`<a data-cfemail="${hex}">[email protected]</a>`)).toBe('privacy@bedrijf.example');
  });
  it('prefers the box named for privacy to the ordinary one', () => {
    expect(policy('Vragen? info@bedrijf.example of privacy@bedrijf.example.').addresses[0]?.email).toBe(
      'privacy@bedrijf.example',
    );
  });
});

describe('links', () => {
  it('finds the own statement, not somebody else’s', () => {
    const html =
      '<footer><a href="/privacy">Privacyverklaring</a> <a href="https://policies.google.com/privacy">Google privacy</a> <a href="#privacy">Privacy</a></footer>';
    expect(readHtml(html).links.ownPolicy.map(({ href }) => href)).toEqual(['https://www.bedrijf.example/privacy']);
  });
  it('finds the form for requests', () => {
    const html =
      '<p>Gebruik <a href="https://privacyportal.vendor.example/form">dit formulier</a> of <a href="/avg-verzoek">dien een AVG-verzoek in</a>.</p>';
    expect(readHtml(html).links.requestForm).toHaveLength(2);
  });
});

describe('recording notices', () => {
  it('are found in a folded accordion', () => {
    const html =
      '<h1>Contact</h1><details><summary>Bellen</summary><p>Telefoongesprekken worden opgenomen voor training.</p></details>';
    expect(readHtml(html, 'https://www.bedrijf.example/contact').notices).toMatchObject([
      { purposes: ['training'], own: true },
    ]);
  });
});

describe('hostile pages', () => {
  it('without a body give an empty reading', () => {
    const parsed = new DOMParser().parseFromString('<html><head></head></html>', 'text/html');
    parsed.body.remove();
    expect(takeSnapshot(parsed)).toMatchObject({ blocks: [], truncated: false });
    const svg = new DOMParser().parseFromString(
      '<svg xmlns="http://www.w3.org/2000/svg"><text>x</text></svg>',
      'image/svg+xml',
    );
    expect(takeSnapshot(svg).blocks).toEqual([]);
  });
  it('cannot hide behind names', () => {
    const html = `<title>Contact</title><h1>Contact</h1><img name="querySelectorAll"><img name="body"><form name="documentElement"><input name="getAttribute"><input name="attributes"><input name="childNodes"><textarea name="parentNode"></textarea></form><a href="mailto:info@bedrijf.example">x</a>`;
    const verdict = readHtml(html, 'https://www.bedrijf.example/contact');
    expect(verdict.kinds[0]?.kind).toBe('contact');
    expect(verdict.addresses.map(({ email }) => email)).toEqual(['info@bedrijf.example']);
  });
  it('stop at the clock and at the number of nodes, and say so', () => {
    const parsed = new DOMParser().parseFromString(`<p>begin</p>${'<i>x</i>'.repeat(5000)}<p>end</p>`, 'text/html');
    let time = 0;
    expect(takeSnapshot(parsed, { milliseconds: 5 }, () => time++)).toMatchObject({ truncated: true });
    expect(takeSnapshot(parsed, { nodes: 1000 }).truncated).toBe(true);
    expect(takeSnapshot(parsed, {}, () => 0).truncated).toBe(false);
  });
  it.each([
    ['blocks', '<p>a</p>'.repeat(4100)],
    ['links', '<a href="/a">a</a> '.repeat(1600)],
    ['addresses', Array.from({ length: 120 }, (_, n) => `<p>a${n}@b.example</p>`).join('')],
    ['a block that is too long', `<p>${'word '.repeat(20_000)}</p>`],
  ])('says so where there were too many: %s', (_, html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    expect(takeSnapshot(parsed, { milliseconds: Infinity }).truncated).toBe(true);
  });
  it('give a cut page its other links and the addresses behind them', () => {
    document.body.innerHTML = `${'<p>tekst</p>'.repeat(500)}<p>Vragen: <a href="mailto:privacy@a.example">mail</a></p>
      <p><a data-cfemail="422b2c242d02236c273a232f322e27">[verborgen]</a></p><footer><a href="/privacy">Privacy</a></footer>`;
    const { emails, links, truncated } = takeSnapshot(document, { nodes: 50 });
    expect(truncated).toBe(true);
    expect(emails[0]).toMatchObject({ email: 'privacy@a.example', foundAs: 'mailto' });
    expect(emails[0]?.around).toContain('Vragen:');
    expect(emails[1]?.foundAs).toBe('cloudflare');
    expect(links.at(-1)).toMatchObject({ text: 'Privacy', inFooter: true });
  });
  it('read what an open shadow root shows', () => {
    document.body.innerHTML = '<div id="host"></div>';
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    const line = document.createElement('p');
    line.textContent = 'Gesprekken worden opgenomen.';
    root?.append(line);
    expect(takeSnapshot(document).blocks).toContain('Gesprekken worden opgenomen.');
    document.body.replaceChildren();
  });
});
