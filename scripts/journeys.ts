import { collect } from '../src/core/collect.ts';
import { serve } from '../test/support/server.ts';
import { unreadable } from './evaluate/table.ts';
import { firstScreens, pagesOf, type SavedPage } from './journeys/first-screen.ts';
import { run } from './journeys/run.ts';
import type { Cost, Journey } from './journeys/shape.ts';
import { journeyPage } from './journeys/sites.ts';

/** Every journey by its id. To add one, copy another journey. */
const journeys = collect(import.meta.glob<Journey>('./journeys/steps/*.ts', { eager: true, import: 'default' }));

async function runAll(): Promise<Record<string, Cost>> {
  const server = await serve(journeyPage);
  const costs: Record<string, Cost> = {};
  try {
    for (const journey of journeys.values()) costs[journey.id] = await run(journey, server.port);
  } finally {
    server.close();
  }
  return costs;
}

/** The pages on which the journeys start. */
function madeUpPages(): SavedPage[] {
  return [...journeys.values()].flatMap(({ url }) => {
    const { host, pathname } = new URL(url);
    const html = journeyPage(host, pathname);
    return html ? [{ url, html }] : [];
  });
}

/**
 * `npm run -s journeys [-- DIR]`: what each journey costs a new user, through the built extension's real popup, and what the
 * first screen shows on the made-up sites, or on the saved pages of a corpus folder.
 */
export async function main([folder]: string[]): Promise<number> {
  const saved = folder === undefined ? madeUpPages() : pagesOf(folder);
  if (!saved) return unreadable(folder ?? '');
  const costs = await runAll();
  console.log(JSON.stringify({ journeys: costs, firstScreen: await firstScreens(saved) }));
  return 0;
}
