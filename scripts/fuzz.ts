import { spawnSync } from 'node:child_process';

/** `npm run fuzz -- --seconds N --seed S`: feeds damaged input to everything that reads from outside, for N seconds in all. The exit code is that of the tests. */
export async function main(args: readonly string[] = []): Promise<number> {
  const value = (name: string, usual: number) => String(Number(args[args.indexOf(name) + 1]) || usual);
  const seconds = args.includes('--seconds') ? value('--seconds', 60) : '60';
  const seed = args.includes('--seed') ? value('--seed', Date.now()) : String(Date.now());
  console.log(`${seconds} seconds from seed ${seed}`);
  const vitest = [
    'vitest',
    'run',
    '--config',
    'test/vitest.config.ts',
    '--root',
    '.',
    '--project',
    'unit',
    'test/fuzz',
  ];
  const env = { ...process.env, FUZZ_SECONDS: seconds, FUZZ_SEED: seed };
  return spawnSync('npx', vitest, { stdio: 'inherit', env }).status ?? 1;
}
