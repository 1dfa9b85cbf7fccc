import { FDBIndex, FDBObjectStore, FDBRequest, type IDBObjectStore } from './fake-indexeddb.ts';

const acts = ['put', 'get', 'getAll', 'getAllKeys', 'delete', 'clear', 'count'] as const;

/**
 * Uses a database whose background dies at the n-th request, counted over all stores: open transactions are
 * undone, as in a browser, and nothing happens after it. Returns how many requests there were.
 */
export async function dyingAt(n: number, run: () => Promise<void>): Promise<number> {
  let requests = 0;
  let die = () => undefined as void;
  const restore = [FDBObjectStore.prototype, FDBIndex.prototype].flatMap((prototype) =>
    acts
      .filter((act) => act in prototype)
      .map((act) => {
        const store = prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
        const real = store[act] as (...args: unknown[]) => unknown;
        store[act] = function dies(this: IDBObjectStore, ...args: unknown[]) {
          requests += 1;
          if (requests === n) abort(this, die);
          // A dead background never gets the results of its requests.
          return requests >= n ? new FDBRequest() : real.apply(this, args);
        };
        return () => (store[act] = real);
      }),
  );
  const died = new Promise<void>((resolve) => (die = resolve));
  await Promise.race([run().catch(() => undefined), died]);
  for (const back of restore) back();
  return requests;
}

function abort(store: IDBObjectStore & { objectStore?: IDBObjectStore }, died: () => void): void {
  const { transaction } = store.objectStore ?? store;
  transaction.addEventListener('abort', died);
  transaction.abort();
}
