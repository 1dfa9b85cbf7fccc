import { userLanguage } from '../platform/browser.ts';
import { readSettings } from '../platform/settings.ts';

/** The interface language as BCP 47: the one the user or their organisation chose, else the browser's. */
export async function languageNow(): Promise<string> {
  return (await readSettings()).language ?? userLanguage();
}
