import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { lookupHost } from '../../src/directory/lookup.ts';
import { buildDirectory } from '../../src/directory/write.ts';
import { readerOf } from '../../scripts/evaluate/hosts.ts';
import { readCompanies } from '../../src/directory/bundle.ts';
import type { Company } from '../../src/directory/shape.ts';
import { benchLookup, median, round, type LookupBench } from './lookup.ts';

const COMPANIES = 100_000;

export interface ScaleBench extends LookupBench {
  /** Median milliseconds of a lookup that reads its files from disk. */
  fromDisk: number;
  files: number;
  kibTotal: number;
}

/** Measures lookups among 100,000 companies: the committed ones again and again, each time on other hosts. */
export async function benchScale(): Promise<ScaleBench> {
  const files = buildDirectory(syntheticCompanies());
  const bench = await benchLookup(readerOf(files), hosts());
  const fromDisk = round(median(await timeFromDisk(files)));
  const kibTotal = Math.round([...files.values()].reduce((sum, text) => sum + text.length, 0) / 1024);
  return { ...bench, fromDisk, files: files.size, kibTotal };
}

function syntheticCompanies(): Company[] {
  const models = readCompanies('src/directory');
  return Array.from({ length: COMPANIES }, (_, n) =>
    renumber(models[n % models.length]!, Math.floor(n / models.length)),
  );
}

function renumber(company: Company, turn: number): Company {
  const rename = (key: string) => key.replace(/^(=?)/, `$1c${turn}-`);
  return {
    ...company,
    id: `c${turn}-${company.id}`,
    domains: company.domains.map(({ host, confidence }) => ({ host: rename(host), confidence })),
    ...(company.weakDomains ? { weakDomains: company.weakDomains.map(rename) } : {}),
    ...(company.paths ? { paths: company.paths.map(rename) } : {}),
  };
}

function hosts(): string[] {
  return ['c7-abnamro.nl', 'www.c0-buecher.de', 'mijn.c20-netflix.com', 'a.b.c.d.e.nobody.co.uk', 'a.b.c29-google.com'];
}

async function timeFromDisk(files: Map<string, string>): Promise<number[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'directory-'));
  for (const [name, text] of files) fs.writeFileSync(path.join(folder, name), text);
  const read = (name: string) => fs.promises.readFile(path.join(folder, name), 'utf8');
  const times: number[] = [];
  for (const host of Array.from({ length: 20 }, hosts).flat()) {
    const start = performance.now();
    await lookupHost(host, '/', 'NL', read);
    times.push(performance.now() - start);
  }
  fs.rmSync(folder, { recursive: true });
  return times;
}
