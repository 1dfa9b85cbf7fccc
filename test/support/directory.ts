import { readDirectory } from '../../src/directory/bundle.ts';
import type { ReadFile } from '../../src/directory/index-file.ts';
import type { Platform } from '../../src/directory/platforms.ts';
import type { Company } from '../../src/directory/shape.ts';
import { buildDirectory } from '../../src/directory/write.ts';
import { readerOf } from '../../scripts/evaluate/hosts.ts';

/** The committed directory, read from memory. */
export const committed: ReadFile = readerOf(readDirectory('src/directory'));

/** A small company with one A key that serves everybody, with a tested privacy address. */
export function company(id: string, more: Partial<Company> = {}): Company {
  return {
    id,
    name: id,
    domains: [{ host: `${id}.example`, confidence: 'A' }],
    countries: ['*'],
    emails: [{ address: `privacy@${id}.example`, kind: 'privacy', source: { name: 'test', quality: 'tested' } }],
    ...more,
  };
}

/** A reader over a directory of just these companies. */
export function directoryOf(companies: Company[], platforms: string[] = []): ReadFile {
  return readerOf(buildDirectory(companies, platforms.map(platform)));
}

/** A platform on whose subdomains others are, with no page of its own besides the usual. */
export function platform(host: string): Platform {
  return { host, kind: 'hosts', paths: [] };
}
