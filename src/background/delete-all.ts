import { wakeNever } from '../platform/alarms.ts';
import { giveEverySiteBack } from '../platform/browser.ts';
import { deleteAllRecords } from '../store/database.ts';
import { aloneWithFolder, forgetFolder } from '../platform/folder.ts';
import { caseCountItem } from '../platform/case-count.ts';
import { giveFramesBack } from '../platform/frame-access.ts';
import { stopNotifying } from '../platform/notify.ts';
import { clearStorage } from '../platform/storage.ts';

/** Gives every access back, then removes everything that was kept: afterwards nobody would know of the access any more. */
export async function deleteEverything(): Promise<void> {
  // The wide one first: while it is there, a single site is not given back.
  await giveEverySiteBack().catch(() => undefined);
  await giveFramesBack();
  await stopNotifying().catch(() => undefined);
  // First: what is deleted is not missed, wherever this ends.
  await caseCountItem.remove();
  await aloneWithFolder(async () => {
    await deleteAllRecords();
    await forgetFolder().catch(() => undefined);
  });
  await clearStorage();
  await wakeNever();
}
