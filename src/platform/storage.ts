import browser from 'webextension-polyfill';
import type { Result } from '../core/result.ts';

type Area = 'local' | 'session';

/** Just enough of a zod schema, so that every stored thing is parsed before it is believed. */
interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

export interface Item<T> {
  key: string;
  /** What is stored, or the fallback when there is nothing readable. */
  get(): Promise<T>;
  set(value: T): Promise<Result<null, 'storage'>>;
  remove(): Promise<void>;
}

/** One stored thing: the only way product code touches `browser.storage`. */
export function item<T>(key: string, schema: Schema<T>, fallback: T, area: Area = 'local'): Item<T> {
  const store = browser.storage[area];
  return {
    key,
    async get() {
      const parsed = schema.safeParse((await store.get(key))[key]);
      return parsed.success ? parsed.data : fallback;
    },
    async set(value) {
      try {
        await store.set({ [key]: value });
        return { ok: true, value: null };
      } catch {
        return { ok: false, why: 'storage' };
      }
    },
    remove: () => store.remove(key),
  };
}

/** Hears whenever a stored thing is stored anew, whichever page did; not of its removal. */
export function hearChanges({ key }: Pick<Item<unknown>, 'key'>, changed: () => void, area: Area = 'local'): void {
  browser.storage[area].onChanged.addListener((changes) => {
    if (changes[key]?.newValue !== undefined) changed();
  });
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
