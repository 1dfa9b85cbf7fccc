import type { FoundAddress, FoundLink } from '../../../src/detect/shape.ts';
import { hostOf, isSameSite } from '../../../src/detect/site.ts';
import { cleanEmail, cleanText } from '../clean.ts';
import { siteOf } from '../visit/pace.ts';
import type { PageRead } from '../visit/shape.ts';
import { whyLeftOut } from './boxes.ts';
import { frontOf, ownStatements, pagesOf } from './plan.ts';
import { namesPerson, quoteOf } from './quote.ts';
import type { Done, Finding, LeftOut } from './shape.ts';
import { isPrivacyPage } from './walls.ts';

type Judged = Pick<Finding, 'confidence' | 'why'>;

/** What may be reported from the pages of one domain, the surest first, and how often something was left out. */
export interface Candidates {
  findings: Finding[];
  leftOut: Partial<Record<LeftOut, number>>;
}

/** The findings of all pages read; each value once, from where it is surest. */
export function candidatesOf(done: readonly Done[], day: string, platforms: ReadonlySet<string>): Candidates {
  const pages = pagesOf(done, ['front', 'language', 'statement', 'contact']);
  const found = pages.flatMap((page) => page.verdict.addresses.map((address) => ({ page, address })));
  const refused = new Map<string, LeftOut>();
  const emails = found.flatMap(({ page, address }) => {
    const why = whyLeftOut(address.email, address.role, hostOf(page.url), platforms);
    if (why) refused.set(address.email, why);
    return why ? [] : [emailFinding(page, address, day)];
  });
  const kept = new Set(emails.map(({ value }) => value));
  const leftOut = [...refused].filter(([email]) => !kept.has(email)).map(([, why]) => why);
  const forms = formsOf(done, day);
  const findings = [
    ...emails,
    ...pages.flatMap((page) => postsOf(page, day)),
    ...forms.findings,
    ...statementsOf(done, day),
  ];
  return { findings: surestOnce(findings), leftOut: count([...leftOut, ...forms.leftOut]) };
}

function emailFinding(page: PageRead, { email, role, dpo, quote }: FoundAddress, day: string): Finding {
  const address = cleanEmail(email) ?? email;
  const base = { value: address, url: page.url, day, quote: quoteOf(quote, email), class: 'own-site' } as const;
  return { field: dpo ? 'dpo' : 'email', ...base, ...judgeEmail(page, address.split('@')[1] ?? '', role) };
}

function judgeEmail(page: PageRead, domain: string, role: string): Judged {
  const named = role === 'privacy' ? 'named for privacy' : 'named for requests about rights';
  if (siteOf(`http://${domain}/`) !== siteOf(page.url))
    return isSameSite(domain, hostOf(page.url))
      ? { confidence: 'medium', why: `${named}, at ${domain}: another domain of the same name` }
      : { confidence: 'low', why: `${named}, at ${domain}: somebody else's domain, perhaps an outside office` };
  if (!isPrivacyPage(page)) return { confidence: 'low', why: `${named}, but not on a privacy page` };
  return { confidence: role === 'privacy' ? 'high' : 'medium', why: `${named} on the privacy page, own domain` };
}

function postsOf(page: PageRead, day: string): Finding[] {
  return page.verdict.post.flatMap(({ lines, role, quote }) => {
    const value = lines.map(cleanText).filter((line) => line !== '' && !namesPerson(line));
    if (value.length < 2) return [];
    const sure = role === 'privacy' && isPrivacyPage(page);
    const why = sure ? 'named for privacy on the privacy page' : 'a postal address of the page';
    const base = { field: 'post', value: value.join('\n'), url: page.url, day, quote: quoteOf(quote) } as const;
    return [{ ...base, class: 'own-site', confidence: sure ? 'high' : 'medium', why } as const];
  });
}

/** Links to request forms on the pages read; a form behind a login does not help people without an account. */
function formsOf(done: readonly Done[], day: string): { findings: Finding[]; leftOut: LeftOut[] } {
  const contact = done.find(({ step }) => step.role === 'contact');
  const seen = contact?.visit.ok ? contact.visit.page : undefined;
  const isLogin = seen?.verdict.kinds[0]?.kind === 'login_wall';
  const links = pagesOf(done, ['statement']).flatMap((page) =>
    page.verdict.links.requestForm.slice(0, 2).map((link) => ({ page, link })),
  );
  const open = links.filter(({ link }) => !(isLogin && link.href === contact?.step.url));
  const findings = open.flatMap(({ page, link }) => {
    const read = link.href === contact?.step.url ? seen : undefined;
    // A page that was opened and has no form is not a form.
    if (read && !hasForm(read)) return [];
    return [linkFinding('form', link, page, day, judgeForm(link, page, read))];
  });
  return { findings, leftOut: isLogin ? ['behind-login'] : [] };
}

function hasForm({ verdict }: PageRead): boolean {
  return verdict.contactForms > 0 || verdict.kinds.some(({ kind }) => kind === 'request_form');
}

function judgeForm({ href }: FoundLink, page: PageRead, read: PageRead | undefined): Judged {
  if (read) return { confidence: 'high', why: 'a form stands on the page linked for requests' };
  return isSameSite(hostOf(href), hostOf(page.url))
    ? { confidence: 'low', why: 'linked for requests, not looked at' }
    : { confidence: 'low', why: `linked for requests, on ${hostOf(href)}: not looked at` };
}

function statementsOf(done: readonly Done[], day: string): Finding[] {
  const read = pagesOf(done, ['statement']).filter(isPrivacyPage);
  if (read.length > 0) return read.map((page) => readStatement(page, day));
  const front = frontOf(done);
  const [own] = front ? ownStatements(front) : [];
  const link = own ?? front?.verdict.links.ownPolicy[0];
  if (!front || !link) return [];
  const tried = done.find(({ step }) => step.url === link.href)?.visit;
  // A dead link, or one that leads to something else, is not a statement.
  if (tried?.ok || (tried && tried.refusal.why !== 'robots' && tried.refusal.why !== 'pdf-only')) return [];
  const where = own ? '' : ` on ${hostOf(link.href)}`;
  return [
    linkFinding('statement', link, front, day, {
      confidence: 'low',
      why: `linked from the front page${where}, not read`,
    }),
  ];
}

function readStatement(page: PageRead, day: string): Finding {
  const base = { field: 'statement', value: page.url, url: page.url, day, quote: quoteOf(page.verdict.title) } as const;
  return { ...base, class: 'own-site', confidence: 'high', why: 'read, and it is about privacy' };
}

function linkFinding(
  field: 'form' | 'statement',
  { href, text }: FoundLink,
  page: PageRead,
  day: string,
  judged: Judged,
): Finding {
  return { field, value: href, url: page.url, day, quote: quoteOf(text), class: 'own-site', ...judged };
}

const ORDER: Finding['confidence'][] = ['high', 'medium', 'low'];

function surestOnce(findings: readonly Finding[]): Finding[] {
  const sorted = findings.toSorted((a, b) => ORDER.indexOf(a.confidence) - ORDER.indexOf(b.confidence));
  const seen = new Set<string>();
  return sorted.filter(({ value }) => !seen.has(value) && seen.add(value));
}

function count(reasons: readonly LeftOut[]): Partial<Record<LeftOut, number>> {
  const counts: Partial<Record<LeftOut, number>> = {};
  for (const reason of reasons.toSorted()) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
