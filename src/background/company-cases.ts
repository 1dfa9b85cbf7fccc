import { localDay } from '../core/date.ts';
import type { BackgroundReplies } from '../platform/messages.ts';
import { lastPrepared, listCasesAt, listCasesOf } from '../store/case-lists.ts';
import { openTapes } from './tapes.ts';

/**
 * The cases of a company, by its id or else its host (with and without `www.`), the case whose letter may be under way, and
 * the call with that company whose recording may be gone first.
 */
export async function companyCases(host: string, companyId?: string): Promise<BackgroundReplies['company-cases']> {
  const bare = host.replace(/^www\./, '');
  const company = { host, name: '', ...(companyId ? { id: companyId } : {}) };
  const [cases, prepared, [tape]] = await Promise.all([
    companyId === undefined ? listCasesAt(bare === '' ? [] : [bare, `www.${bare}`]) : listCasesOf(companyId),
    lastPrepared(),
    openTapes(localDay(new Date()), company),
  ]);
  return { cases, prepared, tape };
}
