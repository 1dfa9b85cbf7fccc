import { hostOf, isSameSite } from '../../../src/detect/site.ts';
import type { PageRead, Refusal } from '../visit/shape.ts';
import { isLanguageChooser } from './languages.ts';
import { frontOf, pagesOf } from './plan.ts';
import { isPrivacyPage, wallOf } from './walls.ts';
import type { Done, Outcome } from './shape.ts';

export interface Ending {
  outcome: Outcome;
  detail?: string;
  to?: string;
}

/** The outcome of the visit to a domain, from the pages it returned. */
export function outcomeOf(done: readonly Done[]): Ending {
  const front = frontOf(done);
  if (!front) return refusedFront(lastRefusal(done, 'front'));
  const statements = pagesOf(done, ['statement']);
  if (statements.some(isPrivacyPage)) return { outcome: 'ok' };
  const wall = statements.map(wallOf).find((found) => found !== undefined);
  if (wall) return { outcome: wall, detail: 'in front of the statement' };
  if (statements.length > 0) return { outcome: 'no-policy', detail: 'the link named privacy leads to something else' };
  const refusal = lastRefusal(done, 'statement');
  return refusal ? refusedStatement(refusal) : withoutStatement(front);
}

function lastRefusal(done: readonly Done[], role: string): Refusal | undefined {
  const refused = done.flatMap(({ step, visit }) => (step.role === role && !visit.ok ? [visit.refusal] : []));
  return refused.at(-1);
}

function refusedFront(refusal: Refusal | undefined): Ending {
  const { why, detail, to } = refusal ?? { why: 'error', detail: 'not visited' };
  return { outcome: why === 'page-gone' ? 'error' : why, detail, ...(to ? { to } : {}) };
}

function refusedStatement({ why, detail, to }: Refusal): Ending {
  if (why === 'page-gone') return { outcome: 'no-policy', detail: `the statement's link: ${detail}` };
  const outcome = why === 'redirected-elsewhere' ? 'policy-elsewhere' : why;
  return { outcome, detail: `the statement: ${detail}`, ...(to ? { to } : {}) };
}

function withoutStatement(front: PageRead): Ending {
  const [elsewhere] = front.verdict.links.ownPolicy.filter(({ href }) => !isSameSite(hostOf(href), hostOf(front.url)));
  if (elsewhere) return { outcome: 'policy-elsewhere', detail: 'linked, not read', to: hostOf(elsewhere.href) };
  const wall = wallOf(front);
  if (wall) return { outcome: wall };
  return isLanguageChooser(front)
    ? { outcome: 'language-chooser', detail: 'no link to a language we read' }
    : { outcome: 'no-policy', detail: 'no link to a statement' };
}
