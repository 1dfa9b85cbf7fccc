import { userLanguage } from '../platform/browser.ts';
import { settingsItem } from '../platform/settings.ts';

/** The interface language as BCP 47: the one the user chose, else the browser's. */
export async function languageNow(): Promise<string> {
  return (await settingsItem.get()).language ?? userLanguage();
}
