import * as z from 'zod/mini';
import { Profile } from '../cases/shape.ts';
import type { Result } from '../core/result.ts';
import { policyItem } from './policy.ts';
import { hearChanges, item, type Kind } from './storage.ts';

/** What the user chose, as it is stored. What they did not choose is as the organisation set it, else as we do. */
export const Chosen = z.object({
  version: z.literal(1),
  language: z.optional(z.string()),
  country: z.optional(z.string()),
  watch: z.optional(z.boolean()),
  mail: z.optional(z.string()),
});

export interface Settings {
  /** Interface language; undefined follows the browser. */
  language?: string | undefined;
  /** ISO 3166-1 alpha-2: decides between branches of a company and whose law applies. */
  country: string;
  /** "Notice pages while I browse" is wanted; it works only while the access is granted as well. */
  watch: boolean;
  /** The organisation switched it off: the user cannot have it. */
  watchForbidden: boolean;
  /** What the user's mail is (channels/mail/limits.ts, or a webmail channel); undefined or empty: what works everywhere. */
  mail?: string | undefined;
}

export const settingsKind: Kind<z.infer<typeof Chosen>> = {
  key: 'settings',
  schema: Chosen,
  fallback: { version: 1 },
  inBackup: 'ask',
};

export const settingsItem = item(settingsKind);

/** The settings that hold now. */
export async function readSettings(): Promise<Settings> {
  const [chosen, policy] = await Promise.all([settingsItem.get(), policyItem.get()]);
  const watchForbidden = policy.noticing === false;
  return {
    language: chosen.language ?? policy.language,
    country: chosen.country ?? policy.country ?? 'NL',
    watch: !watchForbidden && (chosen.watch ?? false),
    watchForbidden,
    mail: chosen.mail ?? policy.mail,
  };
}

/** Stores what the user chose; the rest stays as it is. */
export async function changeSettings(
  part: Partial<Omit<Settings, 'watchForbidden'>>,
): Promise<Result<null, 'storage'>> {
  const saved = await settingsItem.change((stored) => ({ ...stored, ...part }));
  return saved.ok ? { ok: true, value: null } : saved;
}

/** Hears whenever other settings may hold, whichever page or policy did it, until the returned function is called. */
export function hearSettings(changed: () => void): () => void {
  const ends = [settingsItem, policyItem].map((one) => hearChanges(one, changed));
  return () => ends.forEach((end) => end());
}

export const profileKind: Kind<Profile | undefined> = {
  key: 'profile',
  schema: z.optional(Profile),
  fallback: undefined,
  inBackup: 'ask',
};

/** Undefined until the user has said who they are. */
export const profileItem = item(profileKind);

/** What is said in a private window lives in memory. */
export const profileItemOf = (isPrivate: boolean) => (isPrivate ? item(profileKind, 'session') : profileItem);
