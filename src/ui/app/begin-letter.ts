import type { Case } from '../../cases/events.ts';
import { clockOf } from '../../cases/recording.ts';
import type { Addressee } from '../../cases/shape.ts';
import type { OpenTape } from '../../cases/tape.ts';
import { keyOf } from '../../directory/by-key.ts';
import { lookupHost } from '../../directory/lookup.ts';
import { readOwnFile } from '../../platform/browser.ts';
import { draftItem, emptyDraft, NEW_CALL, type Draft } from '../../platform/drafts.ts';
import { readSettings } from '../../platform/settings.ts';

/** Where the directory finds the company of a letter again; undefined where it is not there. */
async function companyKeyOf({ companyId, host }: Addressee): Promise<string | undefined> {
  if (!host || !companyId) return undefined;
  const { country } = await readSettings();
  const found = await lookupHost(host, '/', country, (name) => readOwnFile(`directory/${name}`));
  const record = found.companies.find(({ id }) => id === companyId);
  return record && keyOf(record);
}

/** Writes a letter down for the view about no site, unless one is unfinished there; one that went out is in its case. */
async function begin(addressee: Addressee, part: Partial<Draft>): Promise<void> {
  const item = draftItem('', false);
  const before = await item.get();
  if (before.request !== undefined && !(before.step === 'done' && before.delivered)) return;
  const companyKey = await companyKeyOf(addressee);
  await item.set({ ...emptyDraft, step: 'letter', addressee, ...(companyKey ? { companyKey } : {}), ...part });
}

/** Begins the letter that asks to keep the recording of a noted call. */
export async function beginKeeping({ id, company, call }: OpenTape): Promise<void> {
  const { name, host = '', id: companyId } = company;
  const addressee = { name, host, ...(companyId ? { companyId } : {}) };
  await begin(addressee, { request: 'preservation-recording', calls: [{ id, call }] });
}

/** Begins the letter that asks to correct what is said at a moment of a recording, with its time and the user's own words. */
export async function beginCorrecting(one: Case, { second, text }: { second: number; text: string }): Promise<void> {
  const calls = one.call ? { calls: [{ id: NEW_CALL, call: one.call }] } : {};
  await begin(one.addressee, {
    request: 'rectification-recording',
    language: one.language,
    statements: { wrongPassage: `${clockOf(second)} ${text}` },
    ...calls,
  });
}

/** Begins the objection to all future calls with the company of a case. */
export async function beginObjecting(one: Case): Promise<void> {
  await begin(one.addressee, { request: 'standing-objection', language: one.language });
}
