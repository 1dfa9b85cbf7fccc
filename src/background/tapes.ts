import type { Case } from '../cases/events.ts';
import { companyOf, isSameCompany, type CallCompany } from '../cases/saved-call.ts';
import { openTape, stillOpen, type OpenTape } from '../cases/tape.ts';
import type { CaseSummary } from '../cases/summary.ts';
import type { IsoDate } from '../core/date.ts';
import { listCalls } from '../store/call-store.ts';
import { listCases, listCasesAt, listCasesOf } from '../store/case-lists.ts';
import { readCase } from '../store/case-store.ts';

/** Cases looked at for a call that knows its company by name alone. */
const MOST = 1000;

/** The lines of the cases with a company that has an id or a site. */
async function linesOf({ id, host }: Place): Promise<CaseSummary[]> {
  const [byId, byHost] = await Promise.all([id ? listCasesOf(id) : [], host ? listCasesAt([host, `www.${host}`]) : []]);
  return [...byId, ...byHost];
}

/** The lines of the cases with companies of which no more than a name is known. */
async function linesNamed(companies: readonly CallCompany[]): Promise<CaseSummary[]> {
  if (companies.length === 0) return [];
  const { cases } = await listCases({ limit: MOST });
  return cases.filter((line) => companies.some((company) => isSameCompany(companyOf(line), company)));
}

type Place = Pick<CallCompany, 'id' | 'host'>;
const placeOf = ({ id, host }: CallCompany): Place => ({ id, host: host?.replace(/^www\./, '') });
const different = <T>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one] as const)).values(),
];

/** The cases with the companies of calls, each company asked for once, however often it was called. */
async function casesWith(tapes: readonly OpenTape[]): Promise<Case[]> {
  const companies = different(tapes.map(({ company }) => company));
  const places = different(companies.map(placeOf).filter(({ id, host }) => id || host));
  const named = companies.filter(({ id, host }) => !id && !host);
  const lines = (await Promise.all([linesNamed(named), ...places.map(linesOf)])).flat();
  const ids = [...new Set(lines.filter(({ call }) => call).map(({ id }) => id))];
  const read = await Promise.all(ids.map((id) => readCase(id)));
  return read.flatMap(({ one }) => one ?? []);
}

/**
 * The noted calls whose recordings may soon be gone and about which nothing was done, the soonest end first; of one company
 * alone where it is given.
 */
export async function openTapes(today: IsoDate, company?: CallCompany): Promise<OpenTape[]> {
  const { calls } = await listCalls();
  const wanted = company ? calls.filter((one) => isSameCompany(one.company, company)) : calls;
  const counting = wanted.flatMap((one) => openTape(one, today) ?? []);
  return counting.length === 0 ? [] : stillOpen(counting, await casesWith(counting));
}
