import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js/min';
import type { Result } from '../core/result.ts';
import { BROKEN, follow, isGone, isSilent, UNKNOWN, type Lead } from './hops.ts';
import { findFloor, openDirectory, readRecords, type Directory, type ReadFile } from './index-file.ts';
import { PHONES_FILE, registerKey, REGISTERS_FILE } from './layout.ts';
import { registrationsIn } from './registrations.ts';
import type { LookupResult, Registration } from './shape.ts';

/** True for text that people mean as a number: digits, and what stands between and before them. */
export function isNumber(text: string): boolean {
  return /^[\s+()./-]*(\d[\s()./-]*){3,15}$/.test(text) || registrationsIn(text).length > 0;
}

/**
 * Whose number a text is: a company number with its register's name (`KvK 12345678`), else a phone number as somebody in
 * `country` (ISO 3166-1 alpha-2) writes it. `likely` for one company, `several` where it is the number of more. Never
 * throws. Reads the index of that kind of number and the records it leads to.
 */
export async function lookupNumber(text: string, country: string, read: ReadFile): Promise<LookupResult> {
  const [registration] = registrationsIn(text.slice(0, 200));
  return registration ? lookupRegistration(registration, read) : lookupPhone(text, country, read);
}

/** Who is called on a phone number; other numbers of the same range say nothing. */
export async function lookupPhone(text: string, country: string, read: ReadFile): Promise<LookupResult> {
  const parsed = parsePhoneNumber(text.slice(0, 40), country as CountryCode);
  return parsed?.isValid() && parsed.ext === undefined ? lookup(PHONES_FILE, parsed.number, read) : UNKNOWN;
}

/** Whose number in a register of companies this is. */
export function lookupRegistration(
  registration: Pick<Registration, 'register' | 'number'>,
  read: ReadFile,
): Promise<LookupResult> {
  return lookup(REGISTERS_FILE, registerKey(registration), read);
}

async function lookup(file: string, key: string, read: ReadFile): Promise<LookupResult> {
  const [directory, index] = await Promise.all([openDirectory(read), read(file).catch(() => undefined)]);
  if (!directory.ok || index === undefined) return BROKEN;
  const line = findFloor(index, key);
  if (line?.key !== key) return UNKNOWN;
  const leads = await leadsOf(line.value.split(',').map(Number), directory.value);
  return leads.ok ? resultOf(leads.value) : BROKEN;
}

async function leadsOf(numbers: number[], directory: Directory): Promise<Result<Lead[], 'broken'>> {
  const records = await readRecords(directory, numbers);
  if (!records.ok) return records;
  const leads = new Map<string, Lead>();
  for (const company of records.value.filter((one) => !isGone(one))) {
    const lead = await follow(company, directory);
    if (!lead.ok && lead.why === 'broken') return { ok: false, why: 'broken' };
    if (lead.ok) leads.set(lead.value.company.id, lead.value);
  }
  return { ok: true, value: [...leads.values()] };
}

function resultOf([first, ...others]: Lead[]): LookupResult {
  if (!first) return UNKNOWN;
  if (others.length > 0)
    return { ...UNKNOWN, confidence: 'several', companies: [first, ...others].map(({ company }) => company) };
  const { company, named } = first;
  const found: LookupResult = isSilent(first) ? UNKNOWN : { ...UNKNOWN, confidence: 'likely', companies: [company] };
  return named ? { ...found, named } : found;
}
