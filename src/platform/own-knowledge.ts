import * as z from 'zod/mini';
import { isoDate } from '../cases/shape.ts';
import { bareHost } from '../detect/site.ts';
import { item, type Item, type Kind } from './storage.ts';

/** The company the user chose for a host, by its id and a key it is found under in the directory. */
const Choice = z.object({ host: z.string(), companyId: z.string(), name: z.string(), key: z.string(), day: isoDate });
export type Choice = z.infer<typeof Choice>;

/** An address the user confirmed or typed: their own record, which outranks the directory's. */
export const OwnRecord = z.object({
  id: z.string(),
  /** Without `www.`. */
  hosts: z.array(z.string()),
  companyId: z.optional(z.string()),
  name: z.string(),
  email: z.optional(z.string()),
  /** The e-mail address is the data protection officer's. */
  dpo: z.optional(z.boolean()),
  /** Postal address, line by line. */
  post: z.optional(z.array(z.string())),
  /** Page it was confirmed on, and the sentence it stood in; missing when the user typed it. */
  url: z.optional(z.string()),
  quote: z.optional(z.string()),
  /** It came with a backup: nobody confirmed it here. */
  fromBackup: z.optional(z.boolean()),
  day: isoDate,
});
export type OwnRecord = z.infer<typeof OwnRecord>;

/** An address the user found to be no good, and the better one if they know it. */
export const Correction = z.object({
  id: z.string(),
  host: z.string(),
  companyId: z.optional(z.string()),
  name: z.string(),
  email: z.string(),
  why: z.enum(['bounced', 'wrong', 'better']),
  better: z.optional(z.string()),
  /** Where the address came from, and as of which day. */
  source: z.optional(z.string()),
  date: z.optional(z.string()),
  day: isoDate,
});
export type Correction = z.infer<typeof Correction>;

/** Everything the user said about companies and their addresses. */
export const OwnKnowledge = z.object({
  version: z.literal(1),
  choices: z.array(Choice),
  records: z.array(OwnRecord),
  corrections: z.array(Correction),
});
export type OwnKnowledge = z.infer<typeof OwnKnowledge>;

export const emptyKnowledge: OwnKnowledge = { version: 1, choices: [], records: [], corrections: [] };

/** Whom something the user said is about. */
export interface Subject {
  host: string;
  companyId?: string | undefined;
}

/** Whether an entry is about the same company: by its id where both have one, else by host. */
export function isAbout(subject: Subject, entry: { hosts: string[]; companyId?: string | undefined }): boolean {
  if (subject.companyId !== undefined && entry.companyId !== undefined) return subject.companyId === entry.companyId;
  return entry.hosts.includes(bareHost(subject.host));
}

export const hostsOf = (correction: Correction) => ({ ...correction, hosts: [correction.host] });

/** Keeps a record, in place of one about the same company. */
export function withRecord(known: OwnKnowledge, record: OwnRecord): OwnKnowledge {
  const subject = { host: record.hosts[0] ?? '', companyId: record.companyId };
  return { ...known, records: [record, ...known.records.filter((one) => !isAbout(subject, one))] };
}

/** Marks an address as no good, in place of an earlier mark on it. */
export function withCorrection(known: OwnKnowledge, correction: Correction): OwnKnowledge {
  const others = known.corrections.filter(
    (one) => one.email !== correction.email || !isAbout(correction, hostsOf(one)),
  );
  return { ...known, corrections: [correction, ...others] };
}

/** Two sets of own knowledge as one; of two entries about the same subject, the second set's counts. */
export function mergeKnowledge(first: OwnKnowledge, second: OwnKnowledge): OwnKnowledge {
  const choices = second.choices.map(({ host }) => host);
  const all = second.records.reduceRight(withRecord, first);
  return {
    ...second.corrections.reduceRight(withCorrection, all),
    choices: [...second.choices, ...first.choices.filter(({ host }) => !choices.includes(host))],
  };
}

/** Records as they come from a backup: without the page and the sentence somebody says they are from. */
function unconfirmed(backup: OwnKnowledge): OwnKnowledge {
  const nowhere = { url: undefined, quote: undefined, fromBackup: true };
  return { ...backup, records: backup.records.map((one) => ({ ...one, ...nowhere })) };
}

export const knowledgeKind: Kind<OwnKnowledge> = {
  key: 'own-knowledge',
  schema: OwnKnowledge,
  fallback: emptyKnowledge,
  // What is here counts, and a file vouches for nothing.
  inBackup: (here, backup) => mergeKnowledge(unconfirmed(backup), here),
};

/** What lasts, and what a private window keeps in memory until the user asks to keep it. */
export function knowledgeItem(isPrivate: boolean): Item<OwnKnowledge> {
  return item(knowledgeKind, isPrivate ? 'session' : 'local');
}
