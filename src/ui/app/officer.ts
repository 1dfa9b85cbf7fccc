import type { Case } from '../../cases/events.ts';
import { isIsoDate } from '../../core/date.ts';
import { offeredEmails } from '../../directory/channels.ts';
import { lookupHost } from '../../directory/lookup.ts';
import { namesOfficer } from '../../directory/officer.ts';
import { sourceName } from '../../directory/sources.ts';
import { readOwnFile } from '../../platform/browser.ts';
import { readSettings } from '../../platform/settings.ts';
import { day } from '../i18n.ts';

/** An address of the data protection officer, and where it came from, to be shown with it. */
export interface Officer {
  email: string;
  from: string;
}

const fromLine = (source: string, date: string | undefined) =>
  [source, date && isIsoDate(date) ? day(date) : ''].filter(Boolean).join(', ');

/** The officer's address that the case or the directory knows; none where the letter goes there anyway. Never guessed. */
export async function officerOf({ addressee }: Case): Promise<Officer | undefined> {
  const { email = '', dpo, officer, host, companyId } = addressee;
  if (dpo || namesOfficer(email)) return undefined;
  if (officer) return { email: officer.email, from: fromLine(officer.url ?? host, officer.date) };
  if (!companyId) return undefined;
  const { country } = await readSettings();
  const { companies } = await lookupHost(host, '/', country, (name) => readOwnFile(`directory/${name}`));
  const company = companies.find(({ id }) => id === companyId);
  const found = company && offeredEmails(company).find(({ address }) => namesOfficer(address));
  return found && { email: found.address, from: fromLine(sourceName(found.source.name), found.source.date) };
}
