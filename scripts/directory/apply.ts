import fs from 'node:fs';
import path from 'node:path';
import { localDay } from '../../src/core/date.ts';
import type { Result } from '../../src/core/result.ts';
import { readCompanies } from '../../src/directory/bundle.ts';
import { Company, CompanyEmail } from '../../src/directory/shape.ts';
import { filesOf } from './generate.ts';
import { problemsOf, stopsAmong } from './check.ts';
import { hasKey } from './merge.ts';
import { mergeEmails } from './merge-emails.ts';

/** A correction as the issue form has it: what the statement at `url` says, read on `day`. */
interface Correction {
  does: 'correct';
  host: string;
  email?: string;
  /** An address that is wrong. */
  gone?: string;
  url: string;
  day: string;
}

type Line = { does: 'add' | 'change'; id: string; company: unknown } | Correction;

/**
 * `npm run directory:apply -- FILE [FOLDER]`: puts the lines of a reviewed file into the directory. Nothing is written
 * when a line leads nowhere or a rule is broken: exit code 1, naming it. Exit code 2 when the file cannot be read.
 */
export async function main([file = '', folder = 'src/directory']: string[]): Promise<number> {
  if (!fs.existsSync(file)) {
    console.error('usage: npm run directory:apply -- FILE [FOLDER]');
    return 2;
  }
  const texts = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const result = applyLines(
    readCompanies(folder),
    texts.map((text) => JSON.parse(text) as Line),
  );
  const breaches = result.ok ? breachesIn(result.value, folder) : [result.why];
  for (const breach of breaches) console.error(breach);
  if (!result.ok || breaches.length > 0) return 1;
  for (const [name, text] of filesOf(result.value.filter(({ id }) => !id.startsWith('demo-'))))
    fs.writeFileSync(path.join(folder, 'companies', name), text);
  console.log(`${texts.length} lines, ${result.value.length} companies`);
  return 0;
}

/** The companies with the lines in them; `why` names the first line that leads nowhere. */
export function applyLines(companies: Company[], lines: Line[]): Result<Company[]> {
  const all = new Map(companies.map((company) => [company.id, company]));
  for (const line of lines) {
    const company = line.does === 'correct' ? correct([...all.values()], line) : Company.safeParse(line.company).data;
    if (!company) return { ok: false, why: `no company: ${JSON.stringify(line).slice(0, 200)}` };
    all.set(company.id, company);
  }
  return { ok: true, value: [...all.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** The one company of the host, with the address its own page names and without the wrong one. */
function correct(companies: Company[], { host, email, gone, url, day }: Correction): Company | undefined {
  const [company, ...others] = companies.filter((one) => hasKey(one, host));
  if (!company || others.length > 0 || !URL.canParse(url)) return undefined;
  const source = { name: new URL(url).hostname, quality: 'own-site' as const, date: day, url };
  const seen = email ? CompanyEmail.safeParse({ address: email, kind: 'privacy', source }).data : undefined;
  const kept = (company.emails ?? []).filter(({ address }) => address.toLowerCase() !== gone?.toLowerCase());
  const emails = mergeEmails(kept, seen ? [seen] : []);
  const { emails: _, ...rest } = company;
  return emails.length > 0 ? { ...rest, emails } : { ...rest, source };
}

function breachesIn(companies: Company[], folder: string): string[] {
  const placed = companies.map((company) => ({ company, where: 'applied' }));
  return stopsAmong(problemsOf(placed, folder, localDay(new Date())));
}
