import { describe, expect, it } from 'vitest';
import { finish } from '../../src/core/steps.ts';
import { linkSteps } from '../../src/detect/links.ts';
import type { Link } from '../../src/detect/shape.ts';
import { snapshotWith } from '../support/page.ts';

const site = 'https://www.winkel.example';
const link = (href: string, text: string, inFooter = false): Link => ({
  href: new URL(href, site).href,
  text,
  inFooter,
});
const policies = (...links: Link[]) =>
  finish(linkSteps(snapshotWith({ url: `${site}/`, links }))).ownPolicy.map(({ href }) => href);
const requests = (...links: Link[]) =>
  finish(linkSteps(snapshotWith({ url: `${site}/`, links }))).requestForm.map(({ href }) => href);

/** A link in a sentence of its own block. */
function within(sentence: string, href: string, text: string): string[] {
  const one = { ...link(href, text), block: 0 };
  return finish(linkSteps(snapshotWith({ url: `${site}/`, blocks: [sentence], links: [one] }))).requestForm.map(
    (found) => found.href,
  );
}

describe("the site's own statement", () => {
  it.each([
    ['nl', 'Privacyverklaring', '/info/3'],
    ['nl', 'Lees ons privacybeleid', '/p/12'],
    ['nl', 'Privacy & cookies', '/juridisch/privacy'],
    ['nl', 'Bescherming van persoonsgegevens', '/p/7'],
    ['en', 'Privacy Notice', '/legal?id=2'],
    ['en', 'Read our full privacy policy', '/p/1'],
    ['en', 'Your privacy', '/your-privacy'],
    ['de', 'Datenschutzerklärung', '/seite/9'],
    ['de', '» Datenschutz', '/s/1'],
    ['de', 'Hinweise zum Datenschutz', '/hinweise'],
    ['de', 'Impressum & Datenschutz', '/rechtliches'],
    ['fr', 'Politique de confidentialité', '/p/4'],
    ['fr', 'Charte de protection des données personnelles', '/charte'],
    ['fr', 'Vie privée', '/vie-privee'],
    ['es', 'Política de privacidad', '/p/5'],
    ['es', 'Aviso de privacidad', '/aviso'],
    ['es', 'Protección de datos', '/lopd'],
    ['it', 'Informativa sulla privacy', '/p/6'],
    ['it', 'Trattamento dei dati personali', '/trattamento'],
    ['pl', 'Polityka prywatności', '/p/8'],
    ['pl', 'Klauzula informacyjna RODO', '/klauzula'],
    ['pl', 'Ochrona danych osobowych', '/dane'],
    ['pt', 'Política de Privacidade', '/p/9'],
    ['pt', 'Proteção de dados', '/dados'],
    ['sv', 'Integritetspolicy', '/p/10'],
    ['sv', 'Så behandlar vi personuppgifter', '/personuppgifter'],
    ['da', 'Persondatapolitik', '/p/11'],
    ['da', 'Behandling af persondata', '/data'],
    ['da', 'Privatlivspolitik', '/privatliv'],
  ])('%s: %s', (_, text, href) => expect(policies(link(href, text))).toEqual([site + href]));
  it.each([
    ['/privacyverklaring.html', ''],
    ['/datenschutz/', 'hier'],
    ['/politique-de-confidentialite', 'En savoir plus'],
    ['/politica-privacidad.php', 'aquí'],
    ['/informativa-privacy', 'clicca qui'],
    ['/polityka-prywatnosci', 'Dowiedz się więcej'],
    ['/politica-de-privacidade', 'Saiba mais'],
    ['/integritetspolicy', 'Läs mer'],
    ['/persondatapolitik', 'Læs mere'],
    ['/info/page?id=PrivacyPolicy', 'Learn more'],
    ['/rechtliches#datenschutz', ''],
  ])('is known by its address where the text is silent: %s', (href, text) =>
    expect(policies(link(href, text))).toEqual([site + href]),
  );
  it.each([
    ['https://policies.google.com/privacy', 'Privacy Policy'],
    ['https://www.facebook.com/privacy/policy', 'Privacy'],
    ['/out', 'Google Privacy Policy'],
    ['https://www.verzender.example.org/privacy', 'Privacyverklaring van Verzender'],
    ['https://toezicht.example.org/', 'Autoriteit Persoonsgegevens'],
    ['/privacy-instellingen', 'Privacyinstellingen'],
    ['/cookies/settings', 'Cookie settings'],
    ['/blog/privacy-in-de-zorg', 'Privacy in de zorg'],
    ['/nieuws/nieuwe-privacyverklaring', 'Onze nieuwe privacyverklaring is af'],
    ['/shop/privacy-screen', 'Privacy screen 14 inch'],
    ['/search?q=privacy', 'Internet privacy'],
    ['/functionaris', 'Functionaris gegevensbescherming'],
    ['/datenschutzbeauftragter', 'Datenschutzbeauftragter'],
    ['/vacatures/privacy-officer', 'Privacy officer'],
    ['/', 'Disclaimer, privacybeleid, contact'],
    ['#privacy', 'Privacy'],
    ['/privacy/veilig-online', 'Veilig online'],
    ['/avg-verzoek', 'AVG-verzoek'],
  ])('is not %s (%s)', (href, text) => expect(policies(link(href, text))).toEqual([]));
  it('may stand on one other site, but not on several', () => {
    const group = link('https://www.groep.test/privacy', 'Privacy');
    expect(policies(group)).toEqual([group.href]);
    expect(policies(link('/privacy', 'Privacy'), group)).toEqual([`${site}/privacy`, group.href]);
    expect(policies(group, link('https://www.partner.test/privacy', 'Privacy'))).toEqual([]);
  });
  it('stands on the site that most links lead to, where a page was saved without its address', () => {
    const saved = ['/', '/shop', '/cart', '/privacy'].map((path) => link(`https://www.zaak.test${path}`, 'lees meer'));
    const page = snapshotWith({ url: 'https://page.example/', links: saved });
    expect(finish(linkSteps(page)).ownPolicy.map(({ href }) => href)).toEqual(['https://www.zaak.test/privacy']);
  });
  it('comes first where it is named best', () => {
    expect(policies(link('/privacy/kort', 'Privacy'), link('/privacy', 'Privacyverklaring', true))[0]).toBe(
      `${site}/privacy`,
    );
  });
});

describe('forms for privacy requests', () => {
  it.each([
    ['nl', 'Inzageverzoek indienen'],
    ['en', 'Submit a data subject request'],
    ['de', 'Auskunft anfordern'],
    ['fr', 'Exercer vos droits'],
    ['es', 'Ejercer mis derechos'],
    ['it', 'Esercizio dei diritti'],
    ['pl', 'Wniosek o usunięcie danych'],
    ['pt', 'Exercer os seus direitos'],
    ['sv', 'Begäran om registerutdrag'],
    ['da', 'Anmodning om sletning'],
  ])('%s: %s', (_, text) => expect(requests(link('/f/1', text))).toEqual([`${site}/f/1`]));
  it.each([
    ['nl', 'Wilt u uw rechten uitoefenen? Gebruik dan dit formulier.', 'dit formulier'],
    ['en', 'To exercise your privacy rights, please click here.', 'click here'],
    ['de', 'Um Ihre Rechte auszuüben, nutzen Sie unser Formular.', 'Formular'],
    ['fr', 'Pour exercer vos droits, remplissez ce formulaire.', 'ce formulaire'],
    ['es', 'Puede ejercer sus derechos con este formulario.', 'este formulario'],
    ['it', 'Per esercitare i Suoi diritti compili il modulo.', 'modulo'],
    ['pl', 'Aby skorzystać ze swoich praw, wypełnij formularz.', 'formularz'],
    ['pt', 'Para exercer os seus direitos, use este formulário.', 'este formulário'],
    ['sv', 'Vill du utöva dina rättigheter, använd formuläret.', 'formuläret'],
    ['da', 'Du kan udøve dine rettigheder med denne formular.', 'denne formular'],
  ])('%s, where only the sentence says so', (_, sentence, text) =>
    expect(within(sentence, '/f/2', text)).toEqual([`${site}/f/2`]),
  );
  it.each([
    ['Read how you exercise your rights in our privacy policy.', '/privacy', 'privacy policy'],
    ['To exercise your rights at the authority, look here.', 'https://toezicht.example.org/x', 'here'],
    ['We sell forms. Order this form.', '/shop/form', 'this form'],
    ['You have the right to access your data under Article 15.', '/wet', 'Article 15'],
  ])('not: %s', (sentence, href, text) => expect(within(sentence, href, text)).toEqual([]));
  it.each(['Aanvraagformulier', 'Submit a ticket', 'Contact'])('not %s', (text) =>
    expect(requests(link('/f', text))).toEqual([]),
  );
});
