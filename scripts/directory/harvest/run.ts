import { cleanText } from '../clean.ts';
import type { ReviewFile } from '../visit/review-file.ts';
import type { Visitor } from '../visit/visitor.ts';
import { candidatesOf } from './candidates.ts';
import type { Entry } from './list.ts';
import { outcomeOf } from './outcome.ts';
import { frontOf, nextStep } from './plan.ts';
import type { Done, ReviewLine } from './shape.ts';

export interface Run {
  visitor: Visitor;
  file: ReviewFile;
  platforms: ReadonlySet<string>;
  /** YYYY-MM-DD */
  today: () => string;
  isStopped: () => boolean;
  /** Prints a line of progress. */
  say: (line: string) => void;
}

/** Visits the domains that are not in the file yet; a domain is written completely or not at all. False if stopped. */
export async function harvest(entries: readonly Entry[], run: Run): Promise<boolean> {
  for (const [at, entry] of entries.entries()) {
    if (run.file.has(entry.domain)) continue;
    const done = await visitDomain(entry.domain, run);
    if (!done) return false;
    const line = reviewLine(entry, done, run);
    run.file.add(line);
    run.say(
      `${at + 1} of ${entries.length}  ${entry.domain}  ${line.outcome}${line.detail ? ` (${line.detail})` : ''}`,
    );
  }
  return true;
}

/** All pages of one domain, one after the other; undefined if stopped in between. */
async function visitDomain(domain: string, { visitor, isStopped }: Run): Promise<Done[] | undefined> {
  const done: Done[] = [];
  await visitor.forget();
  for (let step = nextStep(domain, done); step; step = nextStep(domain, done)) {
    if (isStopped()) return undefined;
    done.push({ step, visit: await visitor.open(step.url) });
  }
  return isStopped() ? undefined : done;
}

function reviewLine({ domain, name }: Entry, done: Done[], { today, platforms }: Run): ReviewLine {
  const day = today();
  const front = frontOf(done);
  const read = done.flatMap(({ step, visit }) => (visit.ok ? [{ role: step.role, url: visit.page.url }] : []));
  return {
    domain,
    ...(name ? { name } : {}),
    day,
    ...outcomeOf(done),
    ...(front ? { url: front.url, title: cleanText(front.verdict.title) } : {}),
    pages: read,
    ...candidatesOf(done, day, platforms),
  };
}
