import type { Company, Source } from '../../../src/directory/shape.ts';

/** Every text of a record that the user may see or follow. */
export function textsOf(company: Company): string[] {
  const { name, brands = [], postal, emails = [] } = company;
  return [name, ...brands, ...(postal?.lines ?? []), ...emails.map(({ address }) => address), ...linksIn(company)];
}

/** Every web address of a record. */
export function linksIn(company: Company): string[] {
  const { webform, privacyUrls = [], deletionUrl, runByDocument } = company;
  const pages = sourcesOf(company).map(({ url }) => url);
  return [webform?.url, deletionUrl, runByDocument?.url, ...privacyUrls, ...pages].filter((link) => link !== undefined);
}

/** Where each part of a record comes from. */
export function sourcesOf({
  emails = [],
  webform,
  postal,
  phones = [],
  registrations = [],
  source,
}: Company): Source[] {
  const listed = [...emails, ...phones, ...registrations].map((one) => one.source);
  const all = [...listed, webform?.source, postal?.source, source];
  return all.filter((one) => one !== undefined);
}

/** True if everything about the company is made up: its names are reserved (RFC 2606). */
export function isDemo({ id }: Company): boolean {
  return id.startsWith('demo-');
}

/** True for a record without mail, form and post. */
export function isNameOnly({ emails, webform, postal }: Company): boolean {
  return emails === undefined && webform === undefined && postal === undefined;
}
