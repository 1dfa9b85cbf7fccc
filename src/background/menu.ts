import { labelFor } from '../languages/labels.ts';
import { openPopup, openTab, ownUrl } from '../platform/browser.ts';
import { wishToFill } from '../platform/fill-here.ts';
import { heldAnswerItem } from '../platform/held-answers.ts';
import { showMenu, type Standing } from '../platform/menus.ts';
import { readSelection } from '../platform/selection.ts';
import { viewUrl } from '../platform/standing.ts';
import { languageNow } from './language.ts';

/** Names the menu's entries in the user's language. */
export async function nameMenu(): Promise<void> {
  const code = await languageNow();
  const entries = [
    { id: 'fill-here', title: labelFor('menu/fill-here', code), onField: true },
    { id: 'answer', title: labelFor('menu/answer', code), onSelection: true },
    { id: 'log-call', title: labelFor('menu/log-call', code) },
    { id: 'on-the-phone', title: labelFor('menu/on-the-phone', code) },
    { id: 'requests', title: labelFor('menu/requests', code) },
  ];
  await showMenu(entries);
}

/** Does what a menu entry or shortcut says, on the page the user is on. */
export function choose(id: string, standing: Standing): void {
  if (id === 'fill-here') void showFill(standing.tabId);
  else if (id === 'answer') void takeSelection(standing);
  else void openView(id, standing);
}

/** Shows the preview for the field the user is in: in the popup, or in a tab where the browser does not open it for us. */
async function showFill(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  // Firefox opens the popup only straight from the user's act: nothing may be awaited before.
  const opened = openPopup();
  await wishToFill(tabId);
  if (!(await opened)) await openTab(ownUrl(`src/ui/popup/index.html#tab=${tabId}`));
}

/** Takes what is selected to the page that asks which request it answers; the address names it by an id alone. */
async function takeSelection(standing: Standing): Promise<void> {
  const { tabId, frameId = 0, selection = '' } = standing;
  const read = tabId === undefined ? undefined : await readSelection(tabId, frameId);
  const id = crypto.randomUUID();
  await heldAnswerItem(id).set(read ?? { text: selection });
  const url = await viewUrl('answer', { ...standing, host: '' });
  await openTab(`${url}${url.includes('?') ? '&' : '?'}held=${id}`);
}

/** Opens the page of ours that a menu entry or shortcut names; its id is the view's. */
async function openView(id: string, standing: Standing): Promise<void> {
  await openTab(await viewUrl(id, standing));
}
