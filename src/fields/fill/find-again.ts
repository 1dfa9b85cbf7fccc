import { findControls } from '../scan.ts';
import type { Control } from '../shape.ts';

const kindOfField = (key: string) => key.slice(key.indexOf('-') + 1);

/** Still part of a page that is shown: a frame that was taken away leaves its fields connected to nothing. */
export function isThere({ element }: Control): boolean {
  for (let view = element.ownerDocument.defaultView; view; view = view.parent as typeof view) {
    if (view === view.parent) return element.isConnected;
    try {
      if (!view.frameElement?.isConnected) return false;
    } catch {
      return element.isConnected;
    }
  }
  return false;
}

/** The same field after the form was drawn anew: by its key, or where fields came before it, the only one of its kind. */
export function findAgain(document: Document, key: string): Control | undefined {
  const { controls } = findControls(document);
  const exact = controls.find((control) => control.key === key);
  const alike = exact ? [exact] : controls.filter((control) => kindOfField(control.key) === kindOfField(key));
  return alike.length === 1 ? alike[0] : undefined;
}
