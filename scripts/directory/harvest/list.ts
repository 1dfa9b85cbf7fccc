import { hostName } from '../../../src/directory/host.ts';

/** One domain to visit. */
export interface Entry {
  /** Lower case, punycode, without `www.`. */
  domain: string;
  name?: string;
}

export interface List {
  entries: Entry[];
  /** Lines that are no domain, as `line 3: text`. */
  unreadable: string[];
}

/** A list file: a domain a line, after a TAB its name; `#` starts a comment. A domain counts once, in its first place. */
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

/** Lists are pasted together: an address of the site is taken for its host. */
function domainOf(address: string): string | undefined {
  const host = /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address).hostname : address;
  return hostName(host)?.replace(/^www\./, '');
}
