import { Company } from './shape.ts';

const KEY = /^=?[a-z0-9_-]+(\.[a-z0-9_-]+)+$/;

/** The companies of one ndjson file. Throws, naming file and line, if a line is not a company: the build must stop. */
export function parseCompanies(file: string, text: string): Company[] {
  return text.split('\n').flatMap((line, number) => (line === '' ? [] : [parseLine(line, `${file}:${number + 1}`)]));
}

function parseLine(line: string, where: string): Company {
  const parsed = Company.safeParse(parseJson(line, where));
  if (!parsed.success) throw new Error(`${where}: ${parsed.error.issues.map(describeIssue).join('; ')}`);
  const broken = keysOf(parsed.data).find(([key]) => !KEY.test(key));
  if (broken) throw new Error(`${where}: "${broken[0]}" is no host`);
  return parsed.data;
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${where}: ${String(error)}`, { cause: error });
  }
}

function describeIssue(issue: { path: PropertyKey[]; message: string }): string {
  return `${issue.path.map(String).join('.')}: ${issue.message}`;
}

/** Every host under which a company can be found; `false` for weak ones, and for those of which it has only a part. */
export function keysOf(company: Company): [key: string, strong: boolean][] {
  const keys = new Map<string, boolean>();
  for (const path of company.paths ?? []) keys.set(path.slice(0, path.indexOf('/')), false);
  for (const key of company.weakDomains ?? []) keys.set(key, false);
  for (const { host } of company.domains) keys.set(host, true);
  return [...keys];
}

/** Hosts of a list file: one host per line, `#` starts a comment. */
export function parseHosts(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(/#.*/, '').trim());
  return lines.filter((line) => line !== '');
}
