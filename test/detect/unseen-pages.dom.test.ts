import { describe, expect, it } from 'vitest';
import { readHtml } from '../support/page.ts';

const URL = 'https://www.bakker-molen.example/privacy';
const statement = (body: string) =>
  `<title>Privacyverklaring</title><h1>Privacyverklaring</h1>${body}<p>Wij verwerken persoonsgegevens; u heeft recht op inzage en kunt uw toestemming intrekken.</p>`;
const offered = (html: string) =>
  readHtml(html, URL)
    .addresses.filter(({ role }) => role !== 'general')
    .map(({ email }) => email);

describe('addresses on pages of many makes', () => {
  it('are read at the end of a long block', () => {
    const filler = '<span>Wij bewaren gegevens niet langer dan nodig. </span><br>'.repeat(150);
    const html = statement(`<div>${filler}<span>Vragen over privacy: dpo@bakker-molen.example</span></div>`);
    expect(offered(html)).toEqual(['dpo@bakker-molen.example']);
  });
  it('count what the block before says where they stand alone, and quote it', () => {
    const html = statement(
      '<p>Met vragen over uw persoonsgegevens kunt u terecht bij:</p><p>An Bakker</p><p>Molenweg 1</p><p>an@postvak.example</p>',
    );
    const [found] = readHtml(html, URL).addresses;
    expect(found).toMatchObject({ email: 'an@postvak.example', role: 'privacy' });
    expect(found?.quote).toContain('uw persoonsgegevens');
  });
  it('are no authority’s because the sentence before names one', () => {
    const html = statement(
      '<p>Onze FG is aangemeld bij de Autoriteit Persoonsgegevens. Je kunt onze FG mailen via j.jansen@moeder.example.</p>',
    );
    expect(offered(html)).toEqual(['j.jansen@moeder.example']);
    const authority = '<p>Klacht indienen bij de toezichthouder kan via klacht@toezicht.example.</p>';
    expect(offered(statement(authority))).toEqual([]);
  });
  it('of the site stand before a partner’s', () => {
    const html = statement(
      '<p>De privacydienst van Partner is bereikbaar via dpo@partner.example.</p><p>Uw rechten: bureaudpo@bakker-molen.example</p>',
    );
    expect(offered(html)[0]).toBe('bureaudpo@bakker-molen.example');
  });
  it.each(['dataprotectionoffice', 'groupdpo', 'gegevensbeschermingsteam', 'gdpr-team'])(
    'know a box named %s',
    (box) => {
      expect(readHtml(`<p>${box}@elders.example</p>`, URL).addresses).toMatchObject([{ role: 'privacy' }]);
    },
  );
  it('are the controller’s where a statement names no other', () => {
    expect(readHtml(statement('<h2>Wie wij zijn</h2><p>post@bakker-molen.example</p>'), URL).addresses).toMatchObject([
      { role: 'rights' },
    ]);
    expect(offered(statement('<h2>Wie wij zijn</h2><p>rep@elders.example</p>'))).toEqual([]);
  });
});

describe('rights pages', () => {
  const kindOf = (title: string, body: string, url = 'https://www.waterland.example/pagina') =>
    readHtml(`<title>${title}</title><h1>${title}</h1>${body}`, url).kinds[0]?.kind;
  it('of a public body are one', () => {
    const body = '<p>Wilt u uw gegevens inzien? Dien dan een verzoek bij ons in. Wij antwoorden binnen een maand.</p>';
    expect(kindOf('Rechten van betrokkenen', body)).toBe('privacy_contact');
  });
  it('are not advice on what companies must do', () => {
    const body =
      '<p>Bedrijven moeten binnen een maand antwoorden. Veel organisaties hebben een formulier voor uw gegevens.</p>';
    expect(kindOf('Inzageverzoek', body)).toBe('other');
  });
  it('are about data', () => {
    const body = `<p>${'Wir wissen, wie lang die Warteschleife sein kann, und helfen Ihnen bei Ärger mit Händlern. '.repeat(4)}</p>`;
    expect(kindOf('Ihre Rechte', body)).toBe('other');
  });
});

describe('statements', () => {
  const kindOf = (title: string, url: string) =>
    readHtml(
      `<title>${title}</title><p>Nous traitons vos données personnelles. Base légale : l'intérêt légitime. Vos droits et la durée de conservation sont ci-dessous.</p>`,
      url,
    ).kinds[0]?.kind;
  it.each([
    ['Privacy verklaring - Bakker', 'https://bakker.example/x'],
    ['Informativa privacy e cookie', 'https://bakker.example/x'],
    ['', 'https://bakker.example/protection-donnees'],
    ['EU-DSGVO', 'https://bakker.example/eu-dsgvo.php'],
  ])('are known by other spellings: %s %s', (title, url) => expect(kindOf(title, url)).toBe('privacy_policy'));
});

describe('kinds of page', () => {
  const kindAt = (url: string, title: string, body: string) =>
    readHtml(`<title>${title}</title><h1>${title}</h1><p>${body}</p>`, url).kinds[0]?.kind;
  const en =
    'We process personal data of our customers. You can withdraw your consent. We keep data only as long as needed.';
  const de =
    'Wir verarbeiten personenbezogene Daten. Sie können Ihre Einwilligung widerrufen. Wir speichern Daten nicht länger als nötig.';
  const es = 'Tratamos los datos personales de nuestros clientes. Puede retirar su consentimiento cuando quiera.';
  const sv = 'Vi behandlar personuppgifter om våra kunder. Du kan återkalla ditt samtycke när du vill.';
  it.each([
    ['https://a.example/your-information', 'How we use your information', en],
    ['https://a.example/eu-dsgvo', 'EU-DSGVO', de],
    ['https://a.example/datos-personales', 'Cómo tratamos sus datos personales', es],
    ['https://a.example/personuppgifter', 'Hur vi behandlar personuppgifter', sv],
  ])('are statements in many spellings: %s', (url, title, text) => {
    expect(kindAt(url, title, text)).toBe('privacy_policy');
  });
  it.each([
    [
      'https://a.example/data-protection/requests',
      'Exercise your GDPR rights',
      'You can ask us for access to your personal data or for their erasure. Write to us and we answer within a month.',
    ],
    [
      'https://a.example/privacy/avg-verzoek',
      'AVG-verzoek indienen',
      'Wilt u uw persoonsgegevens inzien of laten verwijderen? Stuur ons uw verzoek, wij antwoorden binnen een maand.',
    ],
    [
      'https://a.example/datenschutz/betroffenenrechte',
      'Betroffenenrechte',
      'Sie können bei uns Auskunft über Ihre personenbezogenen Daten verlangen oder sie löschen lassen. Schreiben Sie uns.',
    ],
    [
      'https://a.example/proteccion-de-datos/derechos',
      'Ejercicio de derechos',
      'Puede pedirnos el acceso a sus datos personales o su supresión. Escríbanos y nuestro equipo le responderá.',
    ],
  ])('are for requests, though they stand in a section on data protection: %s', (url, title, text) => {
    expect(kindAt(url, title, text)).toBe('privacy_contact');
  });
  it.each([
    [
      'https://a.example/privacyverklaring-schrijven',
      'Hoe schrijf je een privacyverklaring?',
      'Een privacyverklaring vertelt wat een bedrijf met persoonsgegevens doet. Vraag toestemming en behandel klachten.',
    ],
    [
      'https://a.example/avg-advies',
      'AVG-advies voor bedrijven',
      'Wij schrijven uw privacyverklaring. Persoonsgegevens, toestemming, klachten: onze juristen regelen het.',
    ],
    [
      'https://a.example/art-17-dsgvo',
      'Art. 17 DSGVO – Recht auf Löschung',
      'Die betroffene Person hat das Recht, die Löschung personenbezogener Daten zu verlangen.',
    ],
    [
      'https://a.example/2026/boete-inzageverzoek',
      'Boete voor bedrijf dat inzageverzoek negeerde',
      'Een bedrijf moet betalen omdat het een inzageverzoek naar persoonsgegevens niet beantwoordde.',
    ],
    [
      'https://a.example/ihre-rechte',
      'Ihre Rechte als Kunde',
      'Schlechter Service? Die Beratung sagt, welche Rechte bei Mängeln gelten und wie man eine Ware reklamiert oder umtauscht.',
    ],
  ])('are no statement and no place to ask: %s', (url, title, text) => {
    expect(kindAt(url, title, text)).toBe('other');
  });
});
