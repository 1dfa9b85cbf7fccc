import type { OpenTape } from '../../cases/tape.ts';
import { keyOf } from '../../directory/by-key.ts';
import { lookupHost } from '../../directory/lookup.ts';
import type { Company } from '../../directory/shape.ts';
import { readOwnFile } from '../../platform/browser.ts';
import { draftItem, emptyDraft } from '../../platform/drafts.ts';
import { readSettings } from '../../platform/settings.ts';

/** The directory's record of the company of a call. */
async function companyWith({ company: { id, host } }: OpenTape): Promise<Company | undefined> {
  if (!host) return undefined;
  const { country } = await readSettings();
  const found = await lookupHost(host, '/', country, (name) => readOwnFile(`directory/${name}`));
  return found.companies.find((one) => one.id === id);
}

/** Writes the letter that asks to keep the recording of a call down for the view about no site, unless one is unfinished there. */
export async function beginKeeping(tape: OpenTape): Promise<void> {
  const item = draftItem('', false);
  const { request } = await item.get();
  if (request !== undefined) return;
  const { id, company, call } = tape;
  const record = await companyWith(tape);
  const companyKey = record && keyOf(record);
  await item.set({
    ...emptyDraft,
    step: 'letter',
    request: 'preservation-recording',
    addressee: { name: company.name, host: company.host ?? '', ...(company.id ? { companyId: company.id } : {}) },
    ...(companyKey ? { companyKey } : {}),
    calls: [{ id, call }],
  });
}
