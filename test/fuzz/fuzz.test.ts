import { expect, it } from 'vitest';
import { randomOf } from './random.ts';
import type { FuzzTarget } from './shape.ts';

const files = import.meta.glob<FuzzTarget>('./targets/*.ts', { eager: true, import: 'default' });
const targets = Object.entries(files).map(([file, target]) => [file.replace(/^.*\/|\.ts$/g, ''), target] as const);

/** `npm run fuzz` sets both; in `npm test` ten seconds in all, of one seed. A failure names the seed that brings it back. */
const seed = Number(process.env.FUZZ_SEED ?? 1982);
const milliseconds = (Number(process.env.FUZZ_SECONDS ?? 10) * 1000) / targets.length;

it.each(targets)('%s hold', { timeout: milliseconds + 30_000 }, async (_, target) => {
  const end = performance.now() + milliseconds;
  let runs = 0;
  for (; performance.now() < end; runs += 1) {
    try {
      await target.run(randomOf(seed + runs));
    } catch (error) {
      throw new Error(`seed ${seed + runs}`, { cause: error });
    }
  }
  expect(runs).toBeGreaterThan(10);
});
