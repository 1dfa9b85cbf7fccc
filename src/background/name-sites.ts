import { isOneHost, withSites } from '../detect/sites.ts';
import type { Verdict } from '../detect/shape.ts';
import { readOwnFile } from '../platform/browser.ts';

/** A verdict in which addresses and links of other sites are named as such; the list of suffixes is read only where hosts differ. */
export async function nameSites(verdict: Verdict): Promise<Verdict> {
  return isOneHost(verdict) ? verdict : withSites(verdict, await readOwnFile('directory/suffixes.txt'));
}
