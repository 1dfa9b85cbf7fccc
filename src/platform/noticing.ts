import * as z from 'zod/mini';
import { item, type Item, type Kind } from './storage.ts';

/** Where and when pages are not noticed, though "notice pages while I browse" is on. */
export const Watching = z.object({
  version: z.literal(1),
  /** Hosts without `www.`; their subdomains are meant too. */
  quietSites: z.array(z.string()),
  /** ISO 8601 moment at which noticing goes on by itself, or `resumed`: not before the user says so. */
  pausedUntil: z.optional(z.string()),
});
export type Watching = z.infer<typeof Watching>;

/** A pause that ends only when the user ends it. */
export const UNTIL_RESUMED = 'resumed';

export const watchingKind: Kind<Watching> = {
  key: 'watching',
  schema: Watching,
  fallback: { version: 1, quietSites: [] },
  inBackup: 'ask',
};

/** What lasts; what was said in a private window is kept in memory only. */
export function watchingItem(isPrivate: boolean): Item<Watching> {
  return item(watchingKind, isPrivate ? 'session' : 'local');
}

/** True while noticing is paused; a moment that cannot be read is no pause. */
export function isPaused({ pausedUntil }: Watching, now: Date): boolean {
  return pausedUntil === UNTIL_RESUMED || (pausedUntil !== undefined && Date.parse(pausedUntil) > now.getTime());
}

/** True for a host that is one of the sites, or under one of them. */
export function isQuietHost(quietSites: readonly string[], host: string): boolean {
  return quietSites.some((site) => host === site || host.endsWith(`.${site}`));
}

/** A site's pages as the browser's match patterns; none for a host that patterns cannot name, such as an IPv6 address. */
export function patternsOf(site: string): string[] {
  if (!/^[a-z0-9.-]+$/.test(site)) return [];
  return [/^[\d.]+$/.test(site) ? `*://${site}/*` : `*://*.${site}/*`];
}
