import { isIsoDate, localDay } from '../../src/core/date.ts';
import { readCompanies } from '../../src/directory/bundle.ts';
import type { Company } from '../../src/directory/shape.ts';
import { offeredEmails } from '../../src/directory/channels.ts';

const MONTHS = 36;

/** Companies whose first address became older than 36 months after the first day and by the second (YYYY-MM-DD). */
export function staleBetween(companies: Company[], since: string, today: string): Company[] {
  const [before, after] = [monthsBefore(since), monthsBefore(today)];
  return companies.filter((company) => {
    const day = offeredEmails(company)[0]?.source.date;
    return day !== undefined && day >= before && day < after;
  });
}

function monthsBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - MONTHS);
  return date.toISOString().slice(0, 10);
}

/** `npm run directory:stale -- SINCE`: a line for the release notes for each address that went stale since that day. */
export async function main([since = '']: string[]): Promise<number> {
  if (!isIsoDate(since)) {
    console.error('usage: npm run directory:stale -- SINCE (the day of the last release, YYYY-MM-DD)');
    return 2;
  }
  const stale = staleBetween(readCompanies('src/directory'), since, localDay(new Date()));
  for (const company of stale) {
    const [email] = offeredEmails(company);
    console.log(`- ${company.name}: ${email?.address} (${email?.source.date})`);
  }
  return 0;
}
