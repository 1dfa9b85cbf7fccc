import browser from 'webextension-polyfill';

const wanted = { permissions: ['notifications' as const] };

/** Whether the user lets us show notifications. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(wanted);
}

/** Must be called straight from a click. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(wanted);
}

export async function stopNotifying(): Promise<void> {
  await browser.permissions.remove(wanted);
}

/** Shows one notification; one of the same id takes the place of the last. Nothing happens without the permission. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  if (!(await mayNotify())) return;
  const iconUrl = browser.runtime.getURL('icons/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** Told of a click on a notification, by its id. To be called at each start, and again once the permission is there. */
export function onNotificationClicked(clicked: (id: string) => void): void {
  // The interface is not there before the permission is.
  const { notifications } = browser as Partial<typeof browser>;
  if (notifications && !notifications.onClicked.hasListener(clicked)) notifications.onClicked.addListener(clicked);
}
