import type { MadeUpSite } from './made-up-sites.ts';

const page = (title: string, body: string) =>
  `<!doctype html><html lang="nl"><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;
const home = (links: string) => ({
  headers: { 'set-cookie': 'account=anna; Path=/', 'content-type': 'text/html; charset=utf-8' },
  body: page('Winkel', `<p>Welkom bij onze winkel.</p><footer>${links}</footer>`),
});
const toStatement = home('<a href="/privacy">Privacyverklaring</a>');
const statement = (words: string) =>
  page(
    'Privacyverklaring',
    `<p>Wij verwerken persoonsgegevens van klanten om bestellingen te leveren. Je hebt recht op inzage, correctie en verwijdering van je gegevens, en je mag bezwaar maken tegen het gebruik ervan.</p>${words}`,
  );

/** A statement that names an authority's address, a lawyer's, a placeholder and its own. */
const fourAddresses = statement(`
  <p>Een klacht dien je in bij de Autoriteit Persoonsgegevens: info@autoriteitpersoonsgegevens.nl.</p>
  <p>Onze vertegenwoordiger in de Europese Unie is advocatenkantoor Model: gdpr@model-advocaten.example.</p>
  <p>Vul je adres in zoals naam@example.com.</p>
  <p>Vragen over je privacy? Mail naar privacy@winkel.example.</p>
  <p>Telefoongesprekken kunnen worden opgenomen voor trainingsdoeleinden.</p>`);

const hostile = statement(`
  <script>fetch('/ran-script'); document.title = 'ran'; globalThis.ran = true</script>
  <img src="/ran-image" onerror="fetch('/ran-error')"><iframe src="/ran-frame"></iframe><link rel="stylesheet" href="/ran-style">
  <link rel="prefetch" href="/ran-prefetch"><meta http-equiv="refresh" content="0;url=/ran-refresh"><video src="/ran-video" autoplay></video>
  <form action="/ran-form"><input autofocus onfocus="fetch('/ran-focus')"></form><object data="/ran-object"></object>
  <svg onload="fetch('/ran-svg')"></svg><base href="https://elders.example/"><noscript><iframe src="/ran-noscript" /></noscript>
  <p>Privacy: <b onmouseover="x">privacy@kwaad.example</b> &lt;script&gt;alert(1)&lt;/script&gt;</p>`);

const login = page(
  'Inloggen',
  '<form action="/login"><input name="user"><input type="password" name="pass"><button>Log in</button></form>',
);

/** Made-up sites for the search: everything it may meet, each on its own host. */
export const searchSites: Record<string, MadeUpSite> = {
  'www.winkel.example': {
    '/': home(
      '<a href="/privacy#adres">Privacyverklaring</a> <a href="/contact?email=anna@postbus.example">Contact</a>',
    ),
    '/privacy': { body: fourAddresses, headers: { 'set-cookie': 'seen=1; Path=/' } },
    '/contact': page('Contact', '<p>Bel ons.</p>'),
  },
  'groot.example': { '/': toStatement, '/privacy': `<p>privacy@groot.example</p>${'<p>text</p>'.repeat(1_000_000)}` },
  'weg.example': {
    '/': toStatement,
    '/privacy': { status: 302, headers: { location: 'http://elders.example/privacy' } },
  },
  'elders.example': { '/privacy': fourAddresses },
  'niets.example': {
    '/': toStatement,
    '/privacy': { status: 404, body: statement('<form><textarea></textarea></form><p>privacy@niets.example</p>') },
  },
  'muur.example': { '/': toStatement, '/privacy': login },
  'traag.example': { '/': toStatement, '/privacy': { body: fourAddresses, endless: true } },
  'papier.example': {
    '/': toStatement,
    '/privacy': { body: '%PDF-1.7 privacy@papier.example', headers: { 'content-type': 'application/pdf' } },
  },
  'leeg.example': { '/': toStatement, '/privacy': '<div id="app"></div><script src="/app.js"></script>' },
  'kwaad.example': { '/': toStatement, '/privacy': hostile },
  'streng.example': {
    '/': {
      ...toStatement,
      headers: {
        'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    },
    '/privacy': fourAddresses,
  },
  'typen.example': {
    '/': {
      ...toStatement,
      headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    },
    '/privacy': fourAddresses,
  },
  'zuster.example': {
    '/': home('<a href="http://privacy.zuster.example/">Privacyverklaring</a>'),
  },
  'kaal.example': { '/': page('Kaal', '<p>Niets te vinden.</p>') },
};

/** The outcome for each site's statement in the search, and the address found. */
export const outcomes: readonly (readonly [host: string, outcome: string, found: string[]])[] = [
  ['groot.example', 'too-big', []],
  ['weg.example', 'sends-on', []],
  ['niets.example', 'missing', []],
  ['muur.example', 'log-in', []],
  ['traag.example', 'too-slow', []],
  ['papier.example', 'not-html', []],
  ['leeg.example', 'drawn', []],
  ['kwaad.example', 'read', ['privacy@kwaad.example']],
  ['zuster.example', 'elsewhere', []],
];
