import type { Addressee } from '../cases/shape.ts';
import { localDay } from '../core/date.ts';
import { bareHost, siteLabel } from '../detect/site.ts';
import { keyOf } from '../directory/by-key.ts';
import type { Company } from '../directory/shape.ts';
import {
  hostsOf,
  isAbout,
  type Subject,
  type Choice,
  type Correction,
  type OwnKnowledge,
  type OwnRecord,
} from '../platform/own-knowledge.ts';

/** The company the user chose for a host. */
export function choiceFor(known: OwnKnowledge, host: string): Choice | undefined {
  return known.choices.find((choice) => choice.host === bareHost(host));
}

/** The user's own record of a company, unless they have found its address to be wrong since. */
export function recordFor(known: OwnKnowledge, subject: Subject): OwnRecord | undefined {
  return known.records.find((record) => isAbout(subject, record) && !isRejected(known, subject, record.email));
}

/** What the user found wrong with addresses of a company. */
export function correctionsFor(known: OwnKnowledge, subject: Subject): Correction[] {
  return known.corrections.filter((correction) => isAbout(subject, hostsOf(correction)));
}

/** True for an address the user has marked as no good. */
export function isRejected(known: OwnKnowledge, subject: Subject, email: string | undefined): boolean {
  return email !== undefined && correctionsFor(known, subject).some((correction) => correction.email === email);
}

/**
 * Remembers the company for a host, in place of one chosen before, and no longer takes another's record for it.
 * Unchanged when nothing leads to the company, and on a platform's front door, where each page is somebody else's.
 */
export function withChoice(
  known: OwnKnowledge,
  { host, platform }: { host: string; platform: boolean },
  company: Company,
  day: string,
): OwnKnowledge {
  const key = keyOf(company);
  const bare = bareHost(host);
  if (key === undefined || (platform && siteLabel(bare) === bare.split('.')[0])) return known;
  const choice = { host: bare, companyId: company.id, name: company.name, key, day };
  return {
    ...known,
    choices: [choice, ...withoutChoice(known, host).choices],
    records: known.records.map((record) =>
      record.companyId === company.id ? record : { ...record, hosts: record.hosts.filter((one) => one !== bare) },
    ),
  };
}

export function withoutChoice(known: OwnKnowledge, host: string): OwnKnowledge {
  return { ...known, choices: known.choices.filter((choice) => choice.host !== bareHost(host)) };
}

export function withoutRecord(known: OwnKnowledge, id: string): OwnKnowledge {
  return { ...known, records: known.records.filter((record) => record.id !== id) };
}

/** Takes a mark back, and with it the better address the user typed. */
export function withoutCorrection(known: OwnKnowledge, correction: Correction): OwnKnowledge {
  const typed = ({ email, url }: OwnRecord) => url === undefined && email === correction.better;
  return {
    ...known,
    corrections: known.corrections.filter(({ id }) => id !== correction.id),
    records: known.records.filter((record) => !(typed(record) && isAbout(correction, record))),
  };
}

/** A new record of where a request to this company goes. */
export function recordOf(to: Addressee, day: string, quote?: string): OwnRecord {
  const { companyId, name, host, email, dpo, post, url } = to;
  return {
    id: crypto.randomUUID(),
    hosts: [bareHost(host)],
    name,
    day,
    ...(quote ? { quote } : {}),
    ...(dpo ? { dpo } : {}),
    ...(companyId ? { companyId } : {}),
    ...(email ? { email } : {}),
    ...(post ? { post } : {}),
    ...(url ? { url } : {}),
  };
}

/** The addressee with an address that the user typed. */
export function typedAddressee({ companyId, name, host }: Addressee, email: string): Addressee {
  return { name, host, ...(companyId ? { companyId } : {}), email, origin: 'own', date: localDay(new Date()) };
}
