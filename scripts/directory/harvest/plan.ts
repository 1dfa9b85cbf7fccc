import type { FoundLink } from '../../../src/detect/shape.ts';
import { hostOf, isSameSite } from '../../../src/detect/site.ts';
import type { PageRead } from '../visit/shape.ts';
import { chooseLanguage } from './languages.ts';
import { isPrivacyPage } from './walls.ts';
import type { Done, Step } from './shape.ts';

/** Maximum pages requested per domain, not counting robots.txt and hosts that do not answer. */
const MOST_PAGES = 4;
// Statements for people other than customers.
const NOT_FOR_CUSTOMERS =
  /\b(apps?|mobile|jobs?|careers?|vacatures?|sollicit\w*|applicants?|bewerb\w*|karriere|werken|suppliers?|leveranciers?|investors?)\b/i;

/** The next page to request after those visited; undefined if there is nothing more to learn or the limit is reached. */
export function nextStep(domain: string, done: readonly Done[]): Step | undefined {
  const last = done.at(-1);
  if (!last || nobodyAnswered(last)) return nextStart(domain, done);
  if (done.filter((one) => !nobodyAnswered(one)).length >= MOST_PAGES) return undefined;
  const front = frontOf(done);
  if (!front) return undefined;
  return statementStep(front, done) ?? languageStep(front, done) ?? contactStep(done);
}

/** The page the domain shows first, or the one after its choice of language. */
export function frontOf(done: readonly Done[]): PageRead | undefined {
  const fronts = pagesOf(done, ['front', 'language']);
  return fronts.at(-1);
}

/** The pages read for these purposes. */
export function pagesOf(done: readonly Done[], roles: Step['role'][]): PageRead[] {
  return done.flatMap(({ step, visit }) => (visit.ok && roles.includes(step.role) ? [visit.page] : []));
}

/** Links to privacy statements on sites with this name, those for customers first. */
export function ownStatements({ url, verdict }: PageRead): FoundLink[] {
  const own = verdict.links.ownPolicy.filter(({ href }) => isSameSite(hostOf(href), hostOf(url)));
  const special = ({ text, href }: FoundLink) =>
    NOT_FOR_CUSTOMERS.test(`${text} ${href.replace(/[/_-]/g, ' ')}`) ? 1 : 0;
  return own.toSorted((a, b) => special(a) - special(b));
}

function nobodyAnswered({ step, visit }: Done): boolean {
  return step.role === 'front' && !visit.ok && visit.refusal.why === 'dead' && visit.refusal.detail !== 'timeout';
}

function nextStart(domain: string, done: readonly Done[]): Step | undefined {
  const starts = [`https://${domain}/`, `http://${domain}/`, `https://www.${domain}/`, `http://www.${domain}/`];
  const url = starts[done.length];
  return url ? { role: 'front', url } : undefined;
}

function statementStep(front: PageRead, done: readonly Done[]): Step | undefined {
  if (pagesOf(done, ['statement']).some(isPrivacyPage)) return undefined;
  const link = ownStatements(front).find(({ href }) => isNew(href, done));
  return link && { role: 'statement', url: link.href };
}

function languageStep(front: PageRead, done: readonly Done[]): Step | undefined {
  if (done.some(({ step }) => step.role !== 'front')) return undefined;
  const url = chooseLanguage(front);
  return url && isNew(url, done) ? { role: 'language', url } : undefined;
}

function contactStep(done: readonly Done[]): Step | undefined {
  if (done.some(({ step }) => step.role === 'contact')) return undefined;
  for (const page of pagesOf(done, ['statement']))
    for (const { href } of page.verdict.links.requestForm)
      if (isSameSite(hostOf(href), hostOf(page.url)) && isNew(href, done)) return { role: 'contact', url: href };
  return undefined;
}

const withoutHash = (url: string) => url.split('#')[0];

function isNew(url: string, done: readonly Done[]): boolean {
  return done.every(
    ({ step, visit }) =>
      withoutHash(step.url) !== withoutHash(url) && !(visit.ok && withoutHash(visit.page.url) === withoutHash(url)),
  );
}
