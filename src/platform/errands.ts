import * as z from 'zod/mini';
import type { Result } from '../core/result.ts';
import { item } from './storage.ts';

/** An address for privacy requests found on a statement, with its sentence: what is kept of a page read unattended. */
const Found = z.object({
  email: z.string(),
  role: z.enum(['privacy', 'rights', 'general']),
  dpo: z.boolean(),
  score: z.number(),
  quote: z.string(),
});
const FoundPost = z.object({
  lines: z.array(z.string()),
  role: z.enum(['privacy', 'general']),
  score: z.number(),
  quote: z.string(),
});

/** A statement opened to look for a company's address: the click on the icon there goes on with that company. */
export const Errand = z.object({
  tabId: z.number(),
  /** Key of the draft to go on with, and host and path of the page it began on. */
  draftKey: z.string(),
  host: z.string(),
  path: z.string(),
  name: z.string(),
  /** The statement's address. */
  url: z.string(),
  /** The host is a platform's: another of its hosts is another company's. */
  platform: z.boolean(),
  /** Access to the statement's origin is being asked for, only to read this page. */
  asking: z.boolean(),
  /** ISO 8601 moment it began. */
  at: z.string(),
  found: z.optional(
    z.object({
      url: z.string(),
      title: z.string(),
      day: z.string(),
      addresses: z.array(Found),
      post: z.array(FoundPost),
    }),
  ),
});
export type Errand = z.infer<typeof Errand>;

export const errandsItem = item<Errand[]>(
  { key: 'errands', schema: z.array(Errand), fallback: [], inBackup: 'no' },
  'session',
);
const MOST = 20;

export async function errandOf(tabId: number): Promise<Errand | undefined> {
  return (await errandsItem.get()).find((one) => one.tabId === tabId);
}

export function listErrands(): Promise<Errand[]> {
  return errandsItem.get();
}

/** Writes an errand down in memory; one a tab, the newest few. */
export async function writeErrand(errand: Errand): Promise<Result<null, 'storage'>> {
  const saved = await errandsItem.change((all) =>
    [errand, ...all.filter((one) => one.tabId !== errand.tabId)].slice(0, MOST),
  );
  return saved.ok ? { ok: true, value: null } : saved;
}

/** Forgets the errands of tabs that are gone. */
export async function keepErrandsOf(tabs: readonly number[]): Promise<void> {
  await errandsItem.change((all) => all.filter(({ tabId }) => tabs.includes(tabId)));
}
