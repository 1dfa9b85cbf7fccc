import { companyOf } from '../../company.ts';
import type { Fact } from '../../facts.ts';
import { collector, type Importer } from '../shape.ts';

/** A file of the source's folder `companies`. */
interface Entry {
  slug: string;
  name: string;
  'relevant-countries': string[];
  categories?: string[];
  runs?: string[];
  address?: string;
  phone?: string;
  email?: string;
  webform?: string;
  web?: string;
  'needs-id-document'?: boolean;
  'request-language'?: string;
  quality: string;
  'facet-group'?: string;
}

export default {
  id: 'datenanfragen',
  source: 'Datenanfragen.de, company database, folder companies',
  licence: 'CC0-1.0',
  read(texts, lists) {
    const { leave, ...imported } = collector();
    for (const entry of texts.map((text) => JSON.parse(text) as Entry)) {
      const isOut = /^(church|school)$/.test(entry['facet-group'] ?? '');
      const company = companyOf(factOf(entry), lists);
      if (isOut) leave('church or school');
      else if (company.domains.length === 0 && !company.weakDomains) leave('no site');
      else imported.extras.push({ company, by: 'host' });
    }
    return imported;
  },
} satisfies Importer;

function factOf(entry: Entry): Fact {
  const host = entry.web && URL.canParse(entry.web) ? new URL(entry.web).hostname.replace(/^www\./, '') : undefined;
  const lines = entry.address?.split('\n').filter(Boolean);
  return {
    id: entry.slug,
    name: entry.name,
    brands: entry.runs ?? [],
    ...(host ? { domains: [host], via: ['web'] } : {}),
    ...(entry.email ? { emails: [entry.email], email_kind: [kindOf(entry.email)], email_src: ['datenanfragen'] } : {}),
    ...(entry.webform ? { webform: entry.webform } : {}),
    ...(lines && lines.length > 1 ? { address: lines } : {}),
    ...(entry.phone ? { phone: entry.phone } : {}),
    categories: entry.categories ?? [],
    countries: entry['relevant-countries'].map((code) => (code === 'all' ? '*' : code.toUpperCase())),
    ...(entry['request-language'] ? { lang: entry['request-language'] } : {}),
    ...(entry['needs-id-document'] ? { needs_id: true } : {}),
    quality: entry.quality,
  };
}

function kindOf(email: string): string {
  const [local = ''] = email.toLowerCase().split('@');
  if (/datenschutz|privacy|dpo|gdpr|dsgvo|dsb|dataprotection|data-protection/.test(local)) return 'privacy';
  return /legal|recht|compliance/.test(local) ? 'legal' : 'general';
}
