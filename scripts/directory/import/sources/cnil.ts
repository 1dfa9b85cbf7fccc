import type { Company, Source } from '../../../../src/directory/shape.ts';
import { cleanRegistration } from '../../../../src/directory/registrations.ts';
import { cleanEmail, cleanKey, cleanText } from '../../clean.ts';
import { formLink } from '../../company.ts';
import { FREEMAIL, isPersonal } from '../../emails.ts';
import { bearsName } from '../../relations.ts';
import { readCsv } from '../csv.ts';
import { collector, type Importer } from '../shape.ts';

export default {
  id: 'cnil',
  source: 'Organismes ayant désigné un délégué à la protection des données (DPD/DPO), CNIL, data.gouv.fr',
  licence: 'Licence Ouverte 2.0',
  read(texts, { sharedHosts }) {
    const { leave, ...imported } = collector();
    for (const row of texts.flatMap(readCsv)) {
      const company = companyOf(row, sharedHosts);
      if (typeof company === 'string') leave(company);
      else imported.extras.push({ company, by: company.domains.length > 0 ? 'host' : 'number' });
    }
    return imported;
  },
} satisfies Importer;

function companyOf(row: Record<string, string>, sharedHosts: Set<string>): Company | string {
  const number = cleanRegistration('siren', row['SIREN organisme désignant'] ?? '');
  if (!number) return 'no SIREN';
  const name = cleanText(row['Nom organisme désignant'] ?? '');
  const source: Source = { name: 'cnil', quality: 'register', ...dayOf(row['Date de la désignation'] ?? '') };
  const address = cleanEmail(row['Moyen contact DPO email'] ?? '');
  const form = formLink(row['Moyen contact DPO url']);
  const [local = '', host = ''] = address?.split('@') ?? [];
  const isOpen = address !== undefined && !FREEMAIL.test(host) && !isNamed(local, row);
  if (!isOpen && !form) return address ? 'a person’s or freemail box' : 'no way to write';
  // The box of an outside office says nothing of the organisation's site.
  const own = isOpen && !sharedHosts.has(host) && bearsName({ name }, host) ? cleanKey(host) : undefined;
  return {
    id: `cnil-${number}`,
    name,
    domains: own ? [{ host: own, confidence: 'B' }] : [],
    country: 'FR',
    countries: ['FR'],
    ...(isOpen ? { emails: [{ address, kind: 'privacy', source }] } : {}),
    ...(form ? { webform: { url: form, source } } : {}),
    registrations: [{ register: 'siren', number, source }],
  };
}

/** True for a box that is a person's: by its form, or since it says more than a desk (`dpo`, `rgpd`, `donnees`). */
function isNamed(local: string, row: Record<string, string>): boolean {
  const isDesk = /dpo|dpd|rgpd|gdpr|cil|privacy|protection|donnees|juridique|contact|info|mairie|accueil/i.test(local);
  return isPersonal(local) || (row['Type de DPO'] === 'Personne physique' && !isDesk);
}

function dayOf(text: string): { date?: string } {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  if (year) return { date: `${year}-${month}-${day}` };
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? { date: text } : {};
}
