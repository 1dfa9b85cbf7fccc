import type { Company, CompanyEmail } from './shape.ts';

/** A way a request can go to a company, best first: mail, its own form, paper. */
export type Channel = 'email' | 'form' | 'post';

/** The ways that are known to the company as a whole; an address of another branch, of applicants or of one service is none. */
export function channelsOf(company: Company): Channel[] {
  const has: Record<Channel, boolean> = {
    email: offeredEmails(company).length > 0,
    form: company.webform !== undefined,
    post: company.postal !== undefined,
  };
  return (['email', 'form', 'post'] as const).filter((channel) => has[channel]);
}

/** The addresses that may be offered, best first. */
export function offeredEmails({ emails = [] }: Pick<Company, 'emails'>): CompanyEmail[] {
  return emails.filter(({ source }) => source.quality !== 'other-scope');
}
