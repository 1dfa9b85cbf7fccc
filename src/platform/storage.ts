import browser from 'webextension-polyfill';
import type * as z from 'zod/mini';
import type { Result } from '../core/result.ts';

type Area = 'local' | 'session';

export interface Item<T> {
  key: string;
  /** What is stored, or the fallback when there is nothing readable. */
  get(): Promise<T>;
  set(value: T): Promise<Result<null, 'storage'>>;
  /**
   * Changes what is stored at that moment, whichever page stored it; gives back what is stored now. Nobody else changes
   * the item in between. `isThere` is false where nothing readable is stored.
   */
  change(by: (stored: T, isThere: boolean) => T | Promise<T>): Promise<Result<T, 'storage'>>;
  /** Removes it once whatever changes it is done. */
  remove(): Promise<void>;
  /** Removes it at once. */
  removeNow(): Promise<void>;
  /** Hears whenever it is stored anew or removed, whichever page did it; gives back how to stop. */
  hear(changed: () => void): () => void;
}

/** A kind of stored item. */
export interface Kind<T> {
  /** Its key; where there are many of the kind, what their keys begin with, up to a colon. */
  key: string;
  schema: z.ZodMiniType<T>;
  /** What counts where nothing readable is stored. */
  fallback: T;
  /**
   * What a backup does with it. `no`: it belongs to this browser alone; `ask`: the backup's takes the place of the one here,
   * if the user ticks that; `missing`: the backup's is taken where there is none; or how to merge the two.
   */
  inBackup: 'no' | 'ask' | 'missing' | ((here: T, backup: T) => T);
}

/** One stored item: the only way our code touches `browser.storage`. `of` completes the key where there are many of a kind. */
export function item<T>({ key: start, schema, fallback }: Kind<T>, area: Area = 'local', of = ''): Item<T> {
  const key = start + of;
  const store = browser.storage[area];
  const read = async () => {
    const parsed = schema.safeParse((await store.get(key))[key]);
    return parsed.success ? parsed.data : undefined;
  };
  const alone = <R>(act: () => Promise<R>) => navigator.locks.request(`${area} ${key}`, act) as Promise<R>;
  const change: Item<T>['change'] = async (by) => {
    try {
      return await alone(async () => {
        const stored = await read();
        const value = await by(stored ?? fallback, stored !== undefined);
        await store.set({ [key]: value });
        return { ok: true, value };
      });
    } catch (error) {
      return { ok: false, why: 'storage', detail: String(error) };
    }
  };
  return {
    key,
    get: async () => (await read()) ?? fallback,
    change,
    // At once, without waiting for a turn: the page may be gone the next moment.
    async set(value) {
      try {
        await store.set({ [key]: value });
        return { ok: true, value: null };
      } catch (error) {
        return { ok: false, why: 'storage', detail: String(error) };
      }
    },
    remove: () => alone(() => store.remove(key)),
    removeNow: () => store.remove(key),
    hear(changed) {
      const listen = (changes: Record<string, unknown>) => {
        if (key in changes) changed();
      };
      store.onChanged.addListener(listen);
      return () => store.onChanged.removeListener(listen);
    },
  };
}

/** Hears whenever an item is stored anew, whichever page did it, until the returned function is called; not of its removal. */
export function hearChanges({ key }: Pick<Item<unknown>, 'key'>, changed: () => void): () => void {
  const { onChanged } = browser.storage.local;
  const heard: Parameters<typeof onChanged.addListener>[0] = (changes) => {
    if (changes[key]?.newValue !== undefined) changed();
  };
  onChanged.addListener(heard);
  return () => onChanged.removeListener(heard);
}

/** Empties both areas: profile, settings, drafts. */
export async function clearStorage(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}

/** Empties the memory but for some keys. */
export async function clearMemory(but: readonly string[]): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter((key) => !but.includes(key)));
}
