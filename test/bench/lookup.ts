import { lookupHost } from '../../src/directory/lookup.ts';
import type { ReadFile } from '../../src/directory/index-file.ts';
import { committed } from '../support/directory.ts';

const HOSTS: readonly string[] = [
  'www.abnamro.nl',
  'buecher.de',
  'mijn.modelbank.example',
  'a.b.c.unknown-host.com',
  'www.netflix.com',
];
const ROUNDS = 200;

/** A cold lookup: every file is read anew, from memory. All values but `kibRead` are medians. */
export interface LookupBench {
  milliseconds: number;
  /** Milliseconds of a fixed loop in the same run. */
  control: number;
  /** milliseconds / control: what to compare between machines. */
  ratio: number;
  /** The most one lookup read. */
  kibRead: number;
  /** Heap one lookup leaves behind before any collection. */
  heapKib: number;
}

/** Measures cold lookups of some hosts in a directory, by default the committed one. */
export async function benchLookup(source = committed, hosts = HOSTS): Promise<LookupBench> {
  const [times, controls, heaps]: [number[], number[], number[]] = [[], [], []];
  let bytesRead = 0;
  for (let n = 0; n < ROUNDS; n++) {
    for (const host of hosts) {
      const { ms, heap, bytes } = await measure(host, source);
      times.push(ms);
      heaps.push(heap);
      bytesRead = Math.max(bytesRead, bytes);
    }
    controls.push(timeControl());
  }
  const [milliseconds, control] = [median(times), median(controls)];
  return {
    milliseconds: round(milliseconds),
    control: round(control),
    ratio: round(milliseconds / control),
    kibRead: round(bytesRead / 1024),
    heapKib: round(median(heaps) / 1024),
  };
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

async function measure(host: string, source: ReadFile): Promise<{ ms: number; heap: number; bytes: number }> {
  const files = new Map<string, string>();
  const read: ReadFile = async (name) => {
    const text = await source(name);
    files.set(name, text);
    return text;
  };
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  await lookupHost(host, '/', 'NL', read);
  const ms = performance.now() - start;
  const heap = Math.max(0, process.memoryUsage().heapUsed - before);
  return { ms, heap, bytes: [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0) };
}

/** Milliseconds of a million multiplications that cannot be optimised away. */
export function timeControl(): number {
  const start = performance.now();
  let sum = 1;
  for (let n = 1; n < 1_000_000; n++) sum = (Math.imul(sum, 31) + n) | 0;
  if (sum === 0) throw new Error('the control loop is broken');
  return performance.now() - start;
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
