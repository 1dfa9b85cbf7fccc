import type { Company, CompanyEmail, Source } from '../../src/directory/shape.ts';
import { TRUSTED } from '../../src/directory/rank.ts';

const KINDS: CompanyEmail['kind'][] = ['privacy', 'legal', 'general', 'support'];

// Own page before corroborated before somebody else's before a register.
const DOUBTED: Source['quality'][] = [
  'corroborated',
  'old-policy',
  'third-party',
  'filing',
  'community',
  'scraped',
  'register',
  'other-scope',
];

/** 0 for what stands in a page of the company or was read or tried by the source; the more, the less it vouches. */
export function doubtOf({ quality }: Source): number {
  return TRUSTED.has(quality) ? 0 : DOUBTED.indexOf(quality) + 1;
}

/** Negative when the first source vouches more, or as much and saw it later. */
export function compareSources(a: Source, b: Source): number {
  return doubtOf(a) - doubtOf(b) || (b.date ?? '').localeCompare(a.date ?? '');
}

/** Privacy desk before customer service, then the source that vouches most, then the newer day. */
export function compareEmails(a: CompanyEmail, b: CompanyEmail): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareSources(a.source, b.source);
}

/** The addresses of both, best first, each once with its best source; nothing doubted beside a desk that can be trusted. */
export function mergeEmails(old: CompanyEmail[], extra: CompanyEmail[]): CompanyEmail[] {
  // What the company itself wrote replaces what a contributor believes.
  const isOverruled = extra.some(({ source }) => doubtOf(source) < doubtOf({ name: '', quality: 'community' }));
  const kept = isOverruled ? old.filter(({ source }) => source.quality !== 'community') : old;
  const best = new Map<string, CompanyEmail>();
  for (const email of [...kept, ...extra]) {
    const key = email.address.toLowerCase();
    const known = best.get(key);
    best.set(key, known && compareSources(known.source, email.source) <= 0 ? known : { ...email, ...kindOf(known) });
  }
  const merged = [...best.values()].toSorted(compareEmails);
  return merged.filter((email) => !isNeedless(email, merged, old));
}

function kindOf(known: CompanyEmail | undefined): Partial<Pick<CompanyEmail, 'kind' | 'address'>> {
  return known ? { address: known.address } : {};
}

function isNeedless(email: CompanyEmail, all: CompanyEmail[], old: CompanyEmail[]): boolean {
  const isDesk = ({ kind, source }: CompanyEmail) => doubtOf(source) === 0 && (kind === 'privacy' || kind === 'legal');
  return doubtOf(email.source) > 1 && !old.includes(email) && all.some(isDesk);
}

/** The company with an address seen again: its source is the one that vouches more, or saw it later. */
export function confirmEmail(company: Company, address: string, source: Source): Company {
  const emails = company.emails?.map((email) => {
    if (email.address.toLowerCase() !== address.toLowerCase()) return email;
    return compareSources(source, email.source) < 0 ? { ...email, source } : email;
  });
  return emails ? { ...company, emails } : company;
}
