/** Work that can be left and taken up again: a little is done each time it is asked to go on. */
export type Steps<T = void> = Generator<undefined, T>;

/** Does all the work at once. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Goes on until the work is done, `most` steps are taken or time is up; true when that was not all. */
export function* upTo(steps: Steps, most: number, isUp: () => boolean): Steps<boolean> {
  for (let taken = 0; taken < most && !isUp(); taken++) {
    if (steps.next().done) return false;
    yield;
  }
  return true;
}

/** Does something with each of many things, `most` of them a step. */
export function* forEach<T>(things: Iterable<T>, most: number, use: (thing: T, n: number) => void): Steps {
  let n = 0;
  for (const thing of things) {
    use(thing, n);
    if (++n % most === 0) yield;
  }
}

/** Longest stretch of work while a page is idle, in milliseconds; a step that has begun is ended. */
const SLICE = 5;
/** A page that is never idle is asked no longer than this, in milliseconds. */
const PATIENCE = 2000;

const idleTime = () =>
  new Promise<number>((resolve) =>
    requestIdleCallback((deadline) => resolve(deadline.timeRemaining()), { timeout: PATIENCE }),
  );

/** Does the work in slices of at most 5 ms and one step, each when the page has nothing else to do. */
export async function whenIdle<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const end = Math.min(SLICE, await idleTime()) + performance.now();
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
  }
}
