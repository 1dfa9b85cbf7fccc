import { textOf } from '../../core/dom.ts';
import { enter, leave, sleep, typeOver, viewOf } from './events.ts';
import { solid } from './same.ts';

/** Rich editors notice a selection only at the next turn of the browser's own event. */
const SELECTION_MS = 80;
/** On a busy page that turn comes later; the second time it is waited for. */
const LATE_MS = 300;
/** And write what was pasted within so many steps of so many ms. */
const STEPS = 10;
const STEP_MS = 30;

/** An editor's text with its lines, without the invisible characters that editors hold places with. */
export function editorText(element: HTMLElement): string {
  const text = typeof element.innerText === 'string' ? element.innerText : textOf(element);
  return text.replace(/[\u200B\u2060\uFEFF]/g, '');
}

/** True when the editor took the text, or the order to cut, into its own hands. The user's clipboard is not touched. */
function offer(element: HTMLElement, type: 'paste' | 'cut', text: string): boolean {
  const view = viewOf(element);
  try {
    const clipboardData = new view.DataTransfer();
    clipboardData.setData('text/plain', text);
    const options = { bubbles: true, composed: true, cancelable: true, clipboardData };
    return !element.dispatchEvent(new view.ClipboardEvent(type, options));
  } catch {
    return false;
  }
}

/** Until the editor shows the text, or does not. */
async function settle(element: HTMLElement, text: string): Promise<void> {
  for (let step = 0; step < STEPS && solid(editorText(element)) !== solid(text); step++) await sleep(STEP_MS);
}

/**
 * Replaces all of a rich editor's text: by a paste or a cut, or by typing where the editor takes neither. `wait` in ms: for
 * the editor to notice what is selected.
 */
export async function writeEditor(element: HTMLElement, text: string, wait = SELECTION_MS): Promise<void> {
  const { ownerDocument } = element;
  enter(element);
  ownerDocument.getSelection()?.selectAllChildren(element);
  await sleep(wait);
  if (!offer(element, text === '' ? 'cut' : 'paste', text)) typeOver(ownerDocument, text);
  await settle(element, text);
  leave(element);
}

/** The same for an editor that did not take it the first time. */
export function writeEditorLate(element: HTMLElement, text: string): Promise<void> {
  return writeEditor(element, text, LATE_MS);
}
