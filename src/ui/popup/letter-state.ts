import type { CompanyKind } from '../../core/company-kind.ts';
import { daysBetween, localDay } from '../../core/date.ts';
import { requests } from '../../cases/request-types.ts';
import type { Addressee, ComposeInput, Purpose, RequestType } from '../../cases/shape.ts';
import { officialLanguage } from '../../jurisdictions/languages.ts';
import { jurisdictionFor, type Scope } from '../../jurisdictions/scope.ts';
import type { Company } from '../../directory/shape.ts';
import { sourceName } from '../../directory/sources.ts';
import { lettersUnder } from '../../cases/letter-languages.ts';
import { languageId } from '../i18n.ts';
import { callsOf } from '../../platform/drafts.ts';
import type { Session } from './shape.ts';

/** A company of the session by its id: the one the user chose, or one of those the site may be. */
export function companyIn({ chosen, lookup }: Session, id: string | undefined): Company | undefined {
  return [...(chosen ? [chosen] : []), ...(lookup?.companies ?? [])].find((one) => one.id === id);
}

/** What the company of the draft is before the law: what the user says, else the directory; undefined where neither knows. */
export function kindIn(session: Session): CompanyKind | undefined {
  const { kind, addressee } = session.draft;
  return kind ?? companyIn(session, addressee?.companyId)?.kind;
}

const ASKS_UP_TO_DAYS = 36 * 30.4;

/** Day of the company's own policy that says it records calls; undefined where there is none, or only an old one. */
function policyDayOf(company: Company | undefined, today: string): { policyDay?: string } {
  const day = company?.recordsCalls?.day;
  return day && daysBetween(day, today) <= ASKS_UP_TO_DAYS ? { policyDay: day } : {};
}

/** The addressee of the draft, with its kind and the postal address that the directory has for it. */
export function addresseeIn(session: Session): Addressee | undefined {
  const kind = kindIn(session);
  const to = session.draft.addressee && { ...session.draft.addressee, ...(kind ? { kind } : {}) };
  const postal = to && !to.post ? companyIn(session, to.companyId)?.postal : undefined;
  if (!to || !postal) return to;
  const { name, date } = postal.source;
  const postFrom = {
    source: sourceName(name),
    ...(date ? { date } : {}),
    ...(postal.general ? { general: true } : {}),
  };
  return { ...to, post: postal.lines, postFrom };
}

/**
 * The letter's language: the user's choice, else the company's, else the official one where it is, else the interface's, as
 * far as there are letters in it.
 */
export function letterLanguage(session: Session): string {
  const { addressee, language } = session.draft;
  const company = companyIn(session, addressee?.companyId);
  const seat = { country: company?.country, lines: addressee?.post ?? company?.postal?.lines };
  const wanted = [language, company?.language, officialLanguage(seat, languageId()), languageId()];
  const offered = lettersHere(session);
  return wanted.find((one) => one !== undefined && offered.includes(one)) ?? offered[0] ?? 'en';
}

/** Languages with letters under the law that holds for the draft. */
export function lettersHere(session: Session): readonly string[] {
  const scope = scopeOfSession(session);
  return scope.ok ? lettersUnder(scope.law.id) : [];
}

/** Which law holds between the user and the company of the draft. */
export function scopeOfSession(session: Session): Scope {
  const { draft, profile, settings } = session;
  const company = companyIn(session, draft.addressee?.companyId);
  return jurisdictionFor(profile?.country ?? settings.country, {
    country: company?.country,
    ...(company ? { serves: company.countries } : {}),
  });
}

/** Reasons for recording that the page gives or the voice gave, as far as the user did not correct them. */
export function purposesOf({ draft, page }: Session): Purpose[] {
  if (draft.purposes) return draft.purposes;
  const read = page?.ok ? (page.value.notices.find((notice) => notice.own)?.purposes ?? []) : [];
  // What has no name here has no advice either.
  const named = read.filter((purpose) => purpose !== 'other');
  const heard = callsOf(draft).flatMap(({ call }) => call.heard ?? []);
  return [...new Set([...named, ...heard])];
}

/** Calls a letter names; none when it is about the company as a whole. */
function callsIn(draft: Session['draft'], request: RequestType): Pick<ComposeInput, 'call' | 'moreCalls'> {
  const [first, ...more] = requests[request].needsCall ? callsOf(draft) : [];
  if (!first) return {};
  return { call: first.call, ...(more.length > 0 ? { moreCalls: more.map(({ call }) => call) } : {}) };
}

/** Everything the letter is made of, or undefined while something is missing. */
export function composeInput(session: Session, request: RequestType): ComposeInput | undefined {
  const { draft, profile } = session;
  const scope = scopeOfSession(session);
  const kind = kindIn(session);
  const company = companyIn(session, draft.addressee?.companyId);
  const today = localDay(new Date());
  if (!profile || !draft.addressee || !scope.ok) return undefined;
  const { version: _, ...person } = profile;
  return {
    request,
    ...(draft.also?.length ? { also: draft.also } : {}),
    language: letterLanguage(session),
    jurisdiction: scope.law.id,
    calendar: scope.calendar,
    ...(scope.consentCountry ? { consentCountry: true } : {}),
    company: { name: draft.addressee.name, ...(kind ? { kind } : {}), ...policyDayOf(company, today) },
    profile: person,
    ...callsIn(draft, request),
    purposes: purposesOf(session),
    statements: draft.statements,
    today,
  };
}
