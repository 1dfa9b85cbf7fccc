import fs from 'node:fs';
import path from 'node:path';
import { localDay } from '../../src/core/date.ts';
import { parseCompanies } from '../../src/directory/build.ts';
import { readPlatforms } from '../../src/directory/bundle.ts';
import { checkDirectory, checks } from './checks/index.ts';
import type { Placed, Problem } from './checks/shape.ts';
import { readLists } from './facts.ts';

// Raised by hand at each release: a directory that lost more than a twentieth of its records lost them by accident.
const RELEASED = 5500;

/** Every record of a directory's folder with its place. Throws at the first line that is not a record. */
export function placeCompanies(folder: string): Placed[] {
  const files = fs.readdirSync(path.join(folder, 'companies')).filter((name) => name.endsWith('.ndjson'));
  return files.toSorted().flatMap((name) => {
    const file = path.join(folder, 'companies', name);
    const text = fs.readFileSync(file, 'utf8');
    const numbers = text.split('\n').flatMap((line, at) => (line === '' ? [] : [at + 1]));
    return parseCompanies(file, text).map((company, at) => ({ company, where: `${file}:${numbers[at]}` }));
  });
}

/** What is wrong with the records of a directory's folder, as of a day. */
export function problemsIn(folder: string, today: string): Problem[] {
  const platforms = new Set(readPlatforms(folder).map(({ host }) => host));
  return checkDirectory(placeCompanies(folder), { platforms, lists: readLists(), today });
}

/** The problems that stop a build, one per line, including a directory that shrank by more than 5 %. */
export function breachesIn(folder: string, today: string): string[] {
  const stops = problemsIn(folder, today).filter(({ level }) => level === 'stop');
  return [...stops.map(describeProblem), ...shrinkage(placeCompanies(folder).length)];
}

/** A sentence if so few records are left that some must have been lost by accident. */
export function shrinkage(count: number): string[] {
  return count < RELEASED * 0.95 ? [`only ${count} records are left of ${RELEASED}`] : [];
}

export function describeProblem({ where, record, check, what }: Problem): string {
  return `${where} ${record}: ${what} (${check}: ${checks.get(check)?.english ?? ''})`;
}

/** `npm run directory:check`: a line for each problem, with file, line and record; exit code 1 if one must be fixed. */
export async function main([folder = 'src/directory']: string[]): Promise<number> {
  const today = localDay(new Date());
  for (const problem of problemsIn(folder, today).filter(({ level }) => level === 'warn'))
    console.log(`warning: ${describeProblem(problem)}`);
  const breaches = breachesIn(folder, today);
  for (const breach of breaches) console.error(breach);
  console.log(`${placeCompanies(folder).length} records, ${checks.size} checks, ${breaches.length} breaches`);
  return breaches.length === 0 ? 0 : 1;
}
