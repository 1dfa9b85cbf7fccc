import type { Company } from '../../src/directory/shape.ts';
import type { OverlayFact, RecordingRow } from './facts.ts';
import { hasKey } from './merge.ts';
import { firstDay } from './places.ts';
import { plain } from './relations.ts';

type RecordsCalls = Company['recordsCalls'];

/** That the company's own page or policy says it records calls; a group's, another branch's or an old text says nothing of it. */
export function recordingOf({ recording, recording_scope, evidence }: OverlayFact): RecordsCalls {
  if (recording_scope !== undefined && recording_scope !== 'own') return undefined;
  const stated = recording?.announced && !/group company|mortgage/.test(recording.note ?? '') ? recording : undefined;
  const [seen] = evidence.filter(
    (one) => (one.field === 'recording_quote' || one.field === 'recording') && one.class === 'own-site',
  );
  const [document, date] = stated ? [stated.seen_at, stated.date] : [seen?.seen_at, seen?.date];
  return document?.startsWith('http') ? recordsCalls(document, date) : undefined;
}

/** The fact with its document, and the day that bears. */
function recordsCalls(document: string, date?: string | null): RecordsCalls {
  const day = date ? firstDay(date) : undefined;
  return { says: 'records', document, ...(day ? { day } : {}) };
}

/** Adds what dated policies say to the one company whose own site it is; never over what is there with a newer day. */
export function addRecordings(companies: Company[], rows: RecordingRow[]): Company[] {
  const newest = new Map<string, RecordingRow>();
  for (const row of rows.toSorted((a, b) => (a.date < b.date ? -1 : 1)))
    for (const company of ownersOf(row, companies)) newest.set(company.id, row);
  return companies.map((company) => withRecording(company, newest.get(company.id)));
}

/** The company whose site it is, when the policy is that of the company itself and not of one of its services. */
function ownersOf({ domain, service }: RecordingRow, companies: Company[]): Company[] {
  const owners = companies.filter((company) => hasKey(company, domain));
  const word = plain(service);
  const isItself = (company: Company) => namesOf(company, domain).some((name) => plain(name).includes(word));
  return owners.length === 1 ? owners.filter(isItself) : [];
}

function namesOf({ name, brands = [] }: Company, domain: string): string[] {
  return [name, ...brands, domain];
}

function withRecording(company: Company, row: RecordingRow | undefined): Company {
  if (!row || (company.recordsCalls?.day ?? '') >= row.date) return company;
  return { ...company, recordsCalls: { says: 'records', document: row.file, day: row.date } };
}
