import { demoPage } from '../../test/support/demo-site.ts';

const page = (title: string, body: string) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;

/** Sites of companies that are not in the directory, besides the demo companies': one whose statement names an address, one with nothing to find. */
const sites: Record<string, Record<string, string>> = {
  'www.nieuwe-bank.example': {
    '/': page('Nieuwe Bank', '<p>Sparen en lenen.</p><footer><a href="/privacy">Privacyverklaring</a></footer>'),
    '/privacy': page(
      'Privacyverklaring',
      '<p>Nieuwe Bank B.V. verwerkt persoonsgegevens van klanten. Je hebt recht op inzage en verwijdering.</p><p>Vragen over je privacy? Mail naar privacy@nieuwe-bank.example.</p>',
    ),
  },
  'www.stille-winkel.example': {
    '/': page('Stille Winkel', '<p>Thee en koffie.</p><footer><a href="/privacy">Privacyverklaring</a></footer>'),
    '/privacy': page('Privacyverklaring', `<p>${'Wij gaan zorgvuldig met persoonsgegevens om. '.repeat(10)}</p>`),
  },
};

/** A page of the made-up sites, by host and path. */
export function journeyPage(host: string, pathname: string): string | undefined {
  return sites[host]?.[pathname] ?? demoPage(host, pathname);
}
