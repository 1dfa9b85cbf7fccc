import { afterEach, describe, expect, it } from 'vitest';
import { takeSnapshot } from '../../src/detect/snapshot.ts';
import { readHtml } from '../support/page.ts';

function seen(html: string): string[] {
  document.body.innerHTML = html;
  return takeSnapshot(document).emails.map(({ email }) => email);
}
afterEach(() => document.body.replaceChildren());

describe('addresses as a page shows them', () => {
  it.each([
    ['split', '<p><span>privacy</span><b>@</b><!-- x --><i>bedrijf</i>.nl</p>', 'privacy@bedrijf.nl'],
    ['a hidden decoy', '<p>privacy@<span style="display:none">nep.</span>bedrijf.nl</p>', 'privacy@bedrijf.nl'],
    ['an unseen decoy', '<p>privacy<span style="visibility:hidden">x</span>@bedrijf.nl</p>', 'privacy@bedrijf.nl'],
    ['turned round', '<p><bdo dir="rtl">ln.fjirdeb@ycavirp</bdo></p>', 'privacy@bedrijf.nl'],
    ['entities', '<p>privacy&#64;bedrijf&period;nl</p>', 'privacy@bedrijf.nl'],
    ['a label that touches it', '<p><b>Mail</b><a href="mailto:a@b.nl">a@b.nl</a></p>', 'a@b.nl'],
    ['a folded accordion', '<div style="display:none"><p>privacy@bedrijf.nl</p></div>', 'privacy@bedrijf.nl'],
  ])('%s', (_, html, email) => expect(seen(html)).toEqual([email]));
  it.each([
    ['halves in attributes that nothing shows', '<span data-user="privacy" data-domain="bedrijf.nl"></span>'],
    ['halves in different sentences', '<p>Gebruiker: privacy.</p><p>Domein: bedrijf.nl.</p>'],
    ['a picture', '<img alt="privacy@bedrijf.nl" src="x.png">'],
    ['a comment', '<p>Mail <!-- privacy@bedrijf.nl --> ons</p>'],
  ])('never from %s', (_, html) => expect(seen(html)).toEqual([]));
  it('believes the text, not its link, and says so', () => {
    const page = '<title>Privacy</title><p>Vragen over privacy: <a href="mailto:privacy@b.nl">privacy@a.nl</a></p>';
    const [first, second] = readHtml(page).addresses;
    expect(first).toMatchObject({ email: 'privacy@a.nl', linked: 'privacy@b.nl' });
    expect(second?.email).toBe('privacy@b.nl');
    expect(second?.score).toBeLessThan(first?.score ?? 0);
  });
  it('even where the link only lost the beginning', () => {
    expect(seen('<p><a href="mailto:team@a.nl">dpo_team@a.nl</a></p>')).toEqual(['team@a.nl', 'dpo_team@a.nl']);
  });
});

describe("the data protection officer's address", () => {
  it.each([
    ['nl', 'Onze functionaris voor gegevensbescherming: jansen@bedrijf.example.'],
    ['en', 'Our Data Protection Officer: jansen@bedrijf.example.'],
    ['de', 'Unser Datenschutzbeauftragter: jansen@bedrijf.example.'],
    ['fr', 'Notre délégué à la protection des données : jansen@bedrijf.example.'],
    ['es', 'Delegado de Protección de Datos: jansen@bedrijf.example.'],
    ['it', 'Responsabile della protezione dei dati: jansen@bedrijf.example.'],
    ['pl', 'Inspektor Ochrony Danych: jansen@bedrijf.example.'],
    ['pt', 'Encarregado da Proteção de Dados: jansen@bedrijf.example.'],
    ['sv', 'Vårt dataskyddsombud: jansen@bedrijf.example.'],
    ['da', 'Vores databeskyttelsesrådgiver: jansen@bedrijf.example.'],
  ])('%s', (_, text) =>
    expect(readHtml(`<p>Info: info@bedrijf.example. ${text}</p>`).addresses.slice(0, 2)).toMatchObject([
      { email: 'jansen@bedrijf.example', role: 'privacy', dpo: true, quote: text },
      { email: 'info@bedrijf.example', dpo: false },
    ]),
  );
});

it.each([
  ['an authority', 'Aufsichtsbehörde: poststelle@behoerde.test'],
  ['a representative', 'Notre représentant dans l’Union : contact@mandataire.test'],
  ['a vendor', 'Privacy vragen aan Google: privacy@google.com'],
  ['the web designer', 'Webdesign: privacy@webmaker.test'],
])('%s is never offered', (_, text) => expect(readHtml(`<title>Privacy</title><p>${text}</p>`).addresses).toEqual([]));
