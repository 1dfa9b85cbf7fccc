import type { Company } from '../../../src/directory/shape.ts';
import type { ReviewFile } from '../visit/review-file.ts';
import type { Visitor } from '../visit/visitor.ts';
import { claimsOf, verifyClaim, type Claim, type State, type Verified, type VerifiedPage } from './claims.ts';

export interface Run {
  visitor: Visitor;
  file: ReviewFile;
  /** YYYY-MM-DD */
  today: () => string;
  isStopped: () => boolean;
  say: (line: string) => void;
}

/** Revisits the pages of the records that are not in the file yet; false if stopped. Changes no record. */
export async function verify(companies: readonly Company[], run: Run): Promise<boolean> {
  for (const [at, company] of companies.entries()) {
    if (run.file.has(company.id)) continue;
    const results: VerifiedPage[] = [];
    for (const claim of claimsOf(company)) {
      if (run.isStopped()) return false;
      results.push(await revisit(claim, run));
    }
    const line: Verified = { id: company.id, day: run.today(), pages: results };
    run.file.add(line);
    run.say(
      `${at + 1} of ${companies.length}  ${company.id}  ${results.map(({ state }) => state).join(', ') || 'no page'}`,
    );
  }
  return true;
}

async function revisit(claim: Claim, { visitor }: Run): Promise<VerifiedPage> {
  await visitor.forget();
  return verifyClaim(claim, await visitor.open(claim.url));
}

/** Addresses by state. */
export function countStates(lines: readonly Verified[]): Partial<Record<State, number>> {
  const counts: Partial<Record<State, number>> = {};
  for (const { state } of lines.flatMap(({ pages }) => pages).flatMap(({ addresses }) => addresses))
    counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
