import { textOf } from '../../core/dom.ts';
import { enter, leave, sleep, typeOver, viewOf } from './events.ts';

/** Rich editors notice a selection only at the next turn of the browser's own event. */
const SELECTION_MS = 80;
/** And write what was pasted soon after. */
const PASTE_MS = 30;

/** An editor's text with its lines, without the invisible characters that editors hold places with. */
export function editorText(element: HTMLElement): string {
  const text = typeof element.innerText === 'string' ? element.innerText : textOf(element);
  return text.replace(/[\u200B\u2060\uFEFF]/g, '');
}

/** True when the editor took the paste into its own hands. */
function paste(element: HTMLElement, text: string): boolean {
  const view = viewOf(element);
  try {
    const clipboardData = new view.DataTransfer();
    clipboardData.setData('text/plain', text);
    const options = { bubbles: true, composed: true, cancelable: true, clipboardData };
    return !element.dispatchEvent(new view.ClipboardEvent('paste', options));
  } catch {
    return false;
  }
}

/** Replaces all of a rich editor's text: by a paste, or by typing where the editor takes no paste. */
export async function writeEditor(element: HTMLElement, text: string): Promise<void> {
  const { ownerDocument } = element;
  enter(element);
  ownerDocument.getSelection()?.selectAllChildren(element);
  await sleep(SELECTION_MS);
  if (text === '' || !paste(element, text)) typeOver(ownerDocument, text);
  await sleep(PASTE_MS);
  leave(element);
}
