import { hostName } from '../../../src/directory/host.ts';

/** One domain to visit. */
export interface Entry {
  /** Lower case, punycode, without `www.`. */
  domain: string;
  name?: string;
}

export interface List {
  entries: Entry[];
  /** Lines that are not a domain, as `line 3: text`. */
  unreadable: string[];
}

/** A list file: one domain per line, then a TAB and its name; `#` starts a comment. A repeated domain counts once, where it comes first. */
export function parseList(text: string): List {
  const entries = new Map<string, Entry>();
  const unreadable: string[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const [address = '', name = ''] = line.replace(/(^|\s)#.*$/, '').split('\t');
    if (address.trim() === '') continue;
    const domain = domainOf(address.trim());
    if (!domain) unreadable.push(`line ${at + 1}: ${line.slice(0, 100)}`);
    else if (!entries.has(domain)) entries.set(domain, { domain, ...(name.trim() ? { name: name.trim() } : {}) });
  }
  return { entries: [...entries.values()], unreadable };
}

/** Lists are pasted together: an address on the site counts as its host. */
function domainOf(address: string): string | undefined {
  const host = /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address).hostname : address;
  return hostName(host)?.replace(/^www\./, '');
}
