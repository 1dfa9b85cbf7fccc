import { companyOfBroker } from '../../brokers.ts';
import { collector, type Importer } from '../shape.ts';

export default {
  id: 'datapurge',
  source: 'puurpl/datapurge, folder brokers, a YAML file a broker',
  licence: 'CC0-1.0',
  read(texts, lists) {
    const { leave, ...imported } = collector();
    for (const text of texts) {
      const get = (key: string) => new RegExp(`^\\s*-?\\s*${key}: *"?([^"\\n]+?)"? *$`, 'm').exec(text)?.[1];
      const [id, name, domain, email] = ['id', 'name', 'domain', 'email_to'].map(get);
      const verified = get('verified_by');
      if (!id || !name || !domain) leave('no site');
      else
        imported.extras.push({
          by: 'host',
          company: companyOfBroker(
            {
              id: `dp-${id}`,
              name,
              domains: [domain],
              ...(email
                ? { emails: [email], email_kind: [/privacy|ccpa|gdpr|dpo/i.test(email) ? 'privacy' : 'general'] }
                : {}),
              ...(get('url') ? { rights_page: get('url') ?? '' } : {}),
              ...(verified ? { verified_by: verified } : {}),
              countries: ['US'],
              quality: 'third-party',
              changed: get('last_verified') ?? null,
            },
            lists,
          ),
        });
    }
    return imported;
  },
} satisfies Importer;
