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

/** The lines of the cases with a company, by whatever is known of it. */
async function linesWith(company: CallCompany): Promise<CaseSummary[]> {
  const host = company.host?.replace(/^www\./, '');
  if (!company.id && !host)
    return (await listCases({ limit: MOST })).cases.filter((line) => isSameCompany(companyOf(line), company));
  const [byId, byHost] = await Promise.all([
    company.id ? listCasesOf(company.id) : [],
    host ? listCasesAt([host, `www.${host}`]) : [],
  ]);
  return [...byId, ...byHost];
}

async function casesWith(tapes: readonly OpenTape[]): Promise<Case[]> {
  const lines = (await Promise.all(tapes.map(({ company }) => linesWith(company)))).flat();
  const ids = [...new Set(lines.filter(({ call }) => call).map(({ id }) => id))];
  const read = await Promise.all(ids.map((id) => readCase(id)));
  return read.flatMap(({ one }) => one ?? []);
}

/** The noted calls whose recordings may soon be gone and about which nothing was done, the soonest end first. */
export async function openTapes(today: IsoDate): Promise<OpenTape[]> {
  const { calls } = await listCalls();
  const counting = calls.flatMap((one) => openTape(one, today) ?? []);
  return counting.length === 0 ? [] : stillOpen(counting, await casesWith(counting));
}
