import { Paper } from '../cases/paper.ts';
import * as z from 'zod/mini';
import { ownUrl } from './browser.ts';
import { item, type Item } from './storage.ts';

/** A letter on its way to the page that prints it; in memory, gone with the browser. */
export function paperItem(id: string): Item<Paper | undefined> {
  const kind = { key: 'paper:', schema: z.optional(Paper), fallback: undefined, inBackup: 'no' as const };
  return item<Paper | undefined>(kind, 'session', id);
}

const page = () => `${ownUrl('src/ui/paper/index.html')}#`;

/** The page that prints a letter. */
export function paperUrl(id: string): string {
  return page() + encodeURIComponent(id);
}

/** The letter that a page of that address prints; undefined for other pages, and where the user wrote something else there. */
export function paperAt(url: string): string | undefined {
  if (!url.startsWith(page())) return undefined;
  try {
    return decodeURIComponent(url.slice(page().length));
  } catch {
    return undefined;
  }
}
