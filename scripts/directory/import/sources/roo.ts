import { JSDOM } from 'jsdom';
import { cleanKey } from '../../clean.ts';
import { companyOfBody } from '../../public-bodies.ts';
import { collector, type Importer } from '../shape.ts';

export default {
  id: 'roo',
  source: 'Register van Overheidsorganisaties, exportOO.xml of organisaties.overheid.nl',
  licence: 'CC0-1.0',
  read(texts, { corrections }) {
    const { leave, ...imported } = collector();
    for (const text of texts) {
      const { document } = new JSDOM(text, { contentType: 'text/xml' }).window;
      for (const body of document.getElementsByTagNameNS('*', 'organisatie')) {
        const fact = factOf(body);
        const company = typeof fact === 'string' ? undefined : companyOfBody(fact, corrections);
        if (company) imported.extras.push({ company, by: 'host' });
        else leave(typeof fact === 'string' ? fact : 'corrected');
      }
    }
    return imported;
  },
} satisfies Importer;

function factOf(body: Element) {
  if (textIn(body, 'eindDatum')) return 'ended';
  const host = cleanKey(hostIn(textIn(body, 'url') ?? ''));
  if (!host) return 'no site of its own';
  const post = addressOf(body);
  if (!post) return 'no town';
  const [phone, kvk, changed] = ['nummer', 'kvkNummer', 'datumMutatie'].map((name) => textIn(body, name));
  return {
    id: `roo-${host.replaceAll('.', '-')}`,
    name: textIn(body, 'naam') ?? host,
    domains: [host],
    ...(textIn(body, 'type') === 'Waterschap' ? { sector: 'water-authority' } : {}),
    address: post,
    ...(phone ? { phone } : {}),
    ...(kvk ? { kvk } : {}),
    countries: ['NL'],
    quality: 'official-register',
    changed: changed?.slice(0, 10) ?? null,
  };
}

/** The post box before the street; undefined without post code or town. */
function addressOf(body: Element): string[] | undefined {
  const all = [...body.getElementsByTagNameNS('*', 'adres')].filter((one) => textIn(one, 'plaats'));
  const address = all.find((one) => textIn(one, 'postbus')) ?? all[0];
  const [postbus, street, number, code, town] = ['postbus', 'straat', 'huisnummer', 'postcode', 'plaats'].map(
    (name) => address && textIn(address, name),
  );
  const first = postbus ? `Postbus ${postbus.replace(/\D/g, '')}` : [street, number].filter(Boolean).join(' ');
  return first && code && town ? [first, `${code} ${town}`] : undefined;
}

function textIn(element: Element, name: string): string | undefined {
  const text = element.getElementsByTagNameNS('*', name)[0]?.textContent.trim();
  return text === '' ? undefined : text;
}

function hostIn(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
