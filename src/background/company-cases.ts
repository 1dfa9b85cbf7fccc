import type { BackgroundReplies } from '../platform/messages.ts';
import { lastPrepared, listCasesAt, listCasesOf } from '../store/case-lists.ts';

/** The cases of a company, by its id or else its host (with and without `www.`), and the case whose letter may be under way. */
export async function companyCases(host: string, companyId?: string): Promise<BackgroundReplies['company-cases']> {
  const bare = host.replace(/^www\./, '');
  const [cases, prepared] = await Promise.all([
    companyId === undefined ? listCasesAt(bare === '' ? [] : [bare, `www.${bare}`]) : listCasesOf(companyId),
    lastPrepared(),
  ]);
  return { cases, prepared };
}
