import * as z from 'zod/mini';
import { fold } from '../core/text.ts';
import type { Result } from '../core/result.ts';
import { whyUnreadable, type WhyUnreadable } from './read.ts';
import { Call, isoDate, type Addressee } from './shape.ts';

/** The company the call was with, as far as known: one from the directory, a site, or only a name. */
export const CallCompany = z.object({
  id: z.optional(z.string()),
  host: z.optional(z.string()),
  name: z.string(),
});
export type CallCompany = z.infer<typeof CallCompany>;

/** A call the user noted, stored for this letter and later ones to the same company. */
export const SavedCall = z.object({
  version: z.literal(1),
  id: z.string(),
  company: CallCompany,
  call: Call,
  /** The user's own notes; they are never put into a letter. */
  notes: z.optional(z.string()),
  /** What the company's own page says of how long recordings are kept, with the page's address and the day it was read. */
  kept: z.optional(z.object({ words: z.string(), url: z.string(), day: isoDate })),
  /** The user lets the recording go: no bell rings for it. */
  letGo: z.optional(z.boolean()),
  /** When it was noted or last changed, an ISO 8601 moment. */
  savedAt: z.string(),
});
export type SavedCall = z.infer<typeof SavedCall>;

/** A stored record as a call; what cannot be read stays stored unchanged. */
export function parseSavedCall(stored: unknown): Result<SavedCall, WhyUnreadable> {
  const parsed = SavedCall.safeParse(stored);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, why: whyUnreadable(stored, 1) };
}

/** The addressee of a letter, as the company of a call. */
export function companyOf({ companyId, host, name }: Addressee): CallCompany {
  return { ...(companyId ? { id: companyId } : {}), host, name };
}

const bareHost = (host: string | undefined) => (host ?? '').replace(/^www\./, '');

/** "Modelbank" and "Modelbank N.V." are one name; "Model" and "Modelbank" are not. */
function isSameName(a: string, b: string): boolean {
  const [short = '', long = ''] = [fold(a), fold(b)].toSorted((x, y) => x.length - y.length);
  return short.length > 1 && (long === short || long.startsWith(`${short} `));
}

/** Two descriptions of the same company: by directory id, else by site, else by name. */
export function isSameCompany(a: CallCompany, b: CallCompany): boolean {
  if (a.id && b.id) return a.id === b.id;
  if (bareHost(a.host) && bareHost(a.host) === bareHost(b.host)) return true;
  return isSameName(a.name, b.name);
}

/** A company by the name that was typed for it: with another company's name it loses the id and site of the one from the directory. */
export function renamed(company: CallCompany, name: string): CallCompany {
  return company.id && !isSameName(company.name, name) ? { name } : { ...company, name };
}

/** By the time the call began, newest first. */
export function newestFirst(calls: readonly SavedCall[]): SavedCall[] {
  const began = ({ call }: SavedCall) => `${call.date} ${call.from}`;
  return calls.toSorted((a, b) => (began(a) < began(b) ? 1 : -1));
}
