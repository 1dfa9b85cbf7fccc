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

/** What is wrong with records that stand, or will stand, in a directory's folder, as of a day. */
export function problemsOf(placed: Placed[], folder: string, today: string): Problem[] {
  const platforms = new Set(readPlatforms(folder).flatMap(({ host, kind }) => (kind === 'sites' ? [] : [host])));
  return checkDirectory(placed, { platforms, lists: readLists(), today });
}

/** What is wrong with the records of a directory's folder, as of a day. */
export function problemsIn(folder: string, today: string): Problem[] {
  return problemsOf(placeCompanies(folder), folder, today);
}

/** The problems that stop a build, one per line, including a directory that shrank by more than 5 %. */
export function breachesIn(folder: string, today: string): string[] {
  const placed = placeCompanies(folder);
  return breachesAmong(problemsOf(placed, folder, today), placed.length);
}

function breachesAmong(problems: readonly Problem[], count: number): string[] {
  return [...stopsAmong(problems), ...shrinkage(count)];
}

/** The problems that must be fixed, one per line. */
export function stopsAmong(problems: readonly Problem[]): string[] {
  return problems.filter(({ level }) => level === 'stop').map(describeProblem);
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
  const placed = placeCompanies(folder);
  const problems = problemsOf(placed, folder, today);
  for (const problem of problems.filter(({ level }) => level === 'warn'))
    console.log(`warning: ${describeProblem(problem)}`);
  const breaches = breachesAmong(problems, placed.length);
  for (const breach of breaches) console.error(breach);
  console.log(`${placed.length} records, ${checks.size} checks, ${breaches.length} breaches`);
  return breaches.length === 0 ? 0 : 1;
}
