import { localDay } from '../../src/core/date.ts';
import type { Popup } from './chrome.ts';

/** Fills in a call of today, as a user would, and goes on. */
export async function describeCall(popup: Popup): Promise<void> {
  await popup.type('date', localDay(new Date()));
  await popup.type('from', '00:00');
  await popup.type('to', '00:30');
  await popup.type('companyNumber', '+31201234567');
  await popup.type('customerNumber', '12345678');
  await popup.click('next');
}

/** Says who the user is, once. */
export async function introduce(popup: Popup): Promise<void> {
  await popup.type('name', 'Anna van den Berg');
  await popup.type('email', 'anna@postbus.example');
  await popup.click('save-profile');
}
