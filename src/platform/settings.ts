import * as z from 'zod/mini';
import { Profile } from '../cases/shape.ts';
import { item, type Kind } from './storage.ts';

export const Settings = z.object({
  version: z.literal(1),
  /** Interface language; undefined follows the browser. */
  language: z.optional(z.string()),
  /** ISO 3166-1 alpha-2: decides between branches of a company and whose law applies. */
  country: z.string(),
  /** "Notice pages while I browse" is wanted; it works only while the access is granted as well. */
  watch: z.boolean(),
  /** What the user's mail is (channels/mail/limits.ts, or a webmail channel); undefined: what works everywhere. */
  mail: z.optional(z.string()),
});
export type Settings = z.infer<typeof Settings>;

export const settingsKind: Kind<Settings> = {
  key: 'settings',
  schema: Settings,
  fallback: { version: 1, country: 'NL', watch: false },
  inBackup: 'ask',
};

export const settingsItem = item(settingsKind);

export const profileKind: Kind<Profile | undefined> = {
  key: 'profile',
  schema: z.optional(Profile),
  fallback: undefined,
  inBackup: 'ask',
};

/** Undefined until the user has said who they are. */
export const profileItem = item(profileKind);
