import browser from 'webextension-polyfill';

/** Has the background woken at a moment (ISO 8601), or no longer when there is none. */
export async function wakeAt(name: string, moment: string | undefined): Promise<void> {
  if (moment === undefined) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when: Date.parse(moment) });
}

/** Takes every alarm away. */
export async function wakeNever(): Promise<void> {
  await browser.alarms.clearAll();
}

/** Told of each alarm by its name. Must be called before the worker's first await. */
export function onWoken(woken: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => woken(name));
}
