import { FDBObjectStore, type IDBObjectStore } from './fake-indexeddb.ts';

const writes = ['put', 'add', 'delete', 'clear'] as const;

/** How a browser reports a full disk: the write itself fails, or its transaction fails when it is written to disk. */
export type Refusal = 'at the write' | 'at the end';

/**
 * Uses a database whose n-th write finds the disk full, which undoes its transaction. Returns whether
 * there was an n-th write, and the result of the run.
 */
export async function fullAt<T>(n: number, how: Refusal, run: () => Promise<T>): Promise<{ met: boolean; value: T }> {
  let count = 0;
  const store = FDBObjectStore.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  const restore = writes.map((name) => {
    const real = store[name] as (...args: unknown[]) => unknown;
    store[name] = function refuses(this: IDBObjectStore, ...args: unknown[]) {
      count += 1;
      if (count !== n) return real.apply(this, args);
      const request = real.apply(this, args) as EventTarget;
      const abort = () => this.transaction.abort();
      if (how === 'at the write') queueMicrotask(abort);
      else request.addEventListener('success', abort);
      return request;
    };
    return () => (store[name] = real);
  });
  const value = await run().finally(() => {
    for (const back of restore) back();
  });
  return { met: count >= n, value };
}
