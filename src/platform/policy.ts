import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { item } from './storage.ts';

const orNothing = <T>(schema: z.ZodMiniType<T>) => z.catch(z.optional(schema), undefined);

/** What an organisation may set for its users, as `public/policy-schema.json` says it; a wrong value is as none. */
export const Policy = z.object({
  /** Defaults of the settings of the same name. */
  country: orNothing(z.string().check(z.regex(/^[A-Z]{2}(-[A-Z]{2})?$/))),
  language: orNothing(z.string().check(z.regex(/^[a-z]{2}$/))),
  mail: orNothing(z.string().check(z.regex(/^[a-z-]{1,30}$/))),
  /** False switches "Notice pages while I browse" off, whatever the user chose. */
  noticing: orNothing(z.boolean()),
});
export type Policy = z.infer<typeof Policy>;

/** The policy as the background read it last: views read this and never wait for the browser's policies. */
export const policyItem = item<Policy>({ key: 'policy', schema: Policy, fallback: {}, inBackup: 'no' });

/** What the browser's policies say now; nothing where there are none, or the browser has no such thing. */
export async function readPolicy(): Promise<Policy> {
  const { managed } = browser.storage as Partial<typeof browser.storage>;
  const parsed = Policy.safeParse(await managed?.get(null).catch(() => undefined));
  return parsed.success ? parsed.data : {};
}

/** Told whenever the browser's policies change. Must be called before the worker's first await. */
export function onPolicyChanged(changed: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') changed();
  });
}
