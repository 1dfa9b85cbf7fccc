import { companyFacts, entityIn, plain } from './company-facts.ts';
import type { Verdict } from './shape.ts';
import { bareHost, hostOf, isSameSite, siteLabel } from './site.ts';
import type { Organization } from './structured.ts';

/** What a name is read from, best first. */
type Said = Pick<Verdict, 'url' | 'title' | 'siteName' | 'imprint' | 'structured'>;

const SEPARATOR = / [|–—·•»:-]+ |[|»]|: /;
const LONGEST = 60;

/** The part of a title that is spelt like the host: “Contact | Modelbank” on modelbank.example. */
function nameInTitle(title: string, host: string): string | undefined {
  const label = plain(siteLabel(host));
  const parts = title.split(SEPARATOR).map((part) => part.trim());
  return label.length < 3 ? undefined : parts.find((part) => part.length <= LONGEST && isSpelt(plain(part), label));
}

/** The host's label within the name, or the name within the label, most of it. */
const isSpelt = (name: string, label: string) =>
  name.includes(label) || (name.length > 3 && name.length * 2 > label.length && label.includes(name));

/** JSON-LD's own name of the organization behind this site. */
function organizationHere(organizations: readonly Organization[], url: string): string | undefined {
  const here = organizations.find((one) => !one.url || isSameSite(hostOf(one.url), hostOf(url)));
  return here?.name;
}

/** What a page calls the company behind it, for the user to check and change; its host where it says nothing. */
export function pageName(page: Said): string {
  const host = hostOf(page.url);
  const facts = companyFacts(page);
  const said = [
    entityIn(facts)?.name,
    organizationHere(facts.organizations, page.url),
    page.siteName,
    nameInTitle(page.title, host),
  ];
  return said.map((name) => name?.trim()).find((name) => name && name.length <= LONGEST) ?? bareHost(host);
}
