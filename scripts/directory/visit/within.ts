import { clock } from './pace.ts';

const LOOK_EVERY = 200;

/** The result of the work, or `timeout` after `time` ms; the ms in `waited` do not count. */
export async function within<T>(time: number, waited: () => number, work: Promise<T>): Promise<T | 'timeout'> {
  const start = clock.now();
  let done: { value: T } | undefined;
  const noted = work.then((value) => void (done = { value }));
  while (!done) {
    const left = time - (clock.now() - start - waited());
    if (left <= 0) return 'timeout';
    await Promise.race([noted, clock.sleep(Math.min(LOOK_EVERY, left))]);
  }
  return done.value;
}
