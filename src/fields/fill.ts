import { attribute, focusedElement } from '../core/dom.ts';
import { countryNames, countryOption } from './options.ts';
import { heldText, scanForms, type Control } from './scan.ts';
import type { FillOrder, FillReport, FormScan, UndoReport } from './shape.ts';
import { isVisible } from './visible.ts';

type Outcome = 'kept' | 'gone' | 'hidden' | 'not-kept' | 'too-long';

/** Gives a control back what it held before the first fill. */
type Restore = () => void;

const EDITOR_WAIT_MS = 80;

function fire(element: Element, type: string, inputType?: string): void {
  const view = element.ownerDocument.defaultView ?? window;
  const options = { bubbles: true, composed: true };
  element.dispatchEvent(
    inputType ? new view.InputEvent(type, { ...options, inputType }) : new view.Event(type, options),
  );
}

/** Sets a value the way a paste does, past the setters that frameworks put on the element itself. */
function setText(element: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const view = (element.ownerDocument.defaultView ?? window) as typeof globalThis & Window;
  const owner = element.localName === 'textarea' ? view.HTMLTextAreaElement : view.HTMLInputElement;
  element.focus({ preventScroll: true });
  Reflect.set(owner.prototype, 'value', value, element);
  fire(element, 'input', 'insertFromPaste');
  fire(element, 'change');
  element.blur();
}

function setOption(element: HTMLSelectElement, index: number): void {
  element.focus({ preventScroll: true });
  element.selectedIndex = index;
  fire(element, 'input');
  fire(element, 'change');
  element.blur();
}

/** Rich editors take a paste after they have noticed the selection; those that do not are typed into. */
async function setEditor(element: HTMLElement, value: string): Promise<void> {
  const view = (element.ownerDocument.defaultView ?? window) as typeof globalThis & Window;
  element.focus({ preventScroll: true });
  element.ownerDocument.getSelection()?.selectAllChildren(element);
  await new Promise((resolve) => setTimeout(resolve, EDITOR_WAIT_MS));
  const data = new view.DataTransfer();
  data.setData('text/plain', value);
  const options = { bubbles: true, composed: true, cancelable: true, clipboardData: data };
  const taken = !element.dispatchEvent(new view.ClipboardEvent('paste', options));
  if (!taken) element.ownerDocument.execCommand('insertText', false, value);
  element.blur();
}

const lines = (text: string) => text.replace(/\r\n?/g, '\n').replace(/\s+/g, ' ').trim();

function optionIndex({ field }: Control, value: string): number {
  const exact = field.options.indexOf(value);
  if (exact >= 0) return exact;
  // The country's value is its code; a list has it by any of its names.
  const country = /^[A-Z]{2}$/.test(value) ? countryOption(field.options, value) : undefined;
  return country === undefined ? -1 : field.options.indexOf(country);
}

/** A country goes into a text field by its name, in the page's language where that is known. */
function spelled(control: Control, value: string, role: string | undefined): string {
  if (role !== 'country' || !/^[A-Z]{2}$/.test(value)) return value;
  const language = attribute(control.element.ownerDocument.documentElement, 'lang') || 'en';
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(value) ?? value;
  } catch {
    return countryNames(value)[0]?.trim() ?? value;
  }
}

function restoreOf(control: Control): Restore {
  const { element, radios } = control;
  if (radios.length > 0) {
    const checked = radios.find((radio) => radio.checked);
    return () => (checked ? checked.click() : radios.forEach((radio) => clear(radio)));
  }
  if (element.localName === 'select') {
    const { selectedIndex } = element as HTMLSelectElement;
    return () => setOption(element as HTMLSelectElement, selectedIndex);
  }
  const held = 'value' in element ? String(element.value) : (element.textContent ?? '');
  if (!('value' in element)) return () => void setEditor(element, held);
  return () => setText(element as HTMLInputElement, held);
}

function clear(radio: HTMLInputElement): void {
  if (!radio.checked) return;
  radio.checked = false;
  fire(radio, 'input');
  fire(radio, 'change');
}

async function put(control: Control, value: string, role: string | undefined): Promise<Outcome> {
  const { element, field, radios } = control;
  if (radios.length > 0 || element.localName === 'select') return choose(control, value);
  const text = spelled(control, value, role);
  if (field.maxLength !== undefined && text.length > field.maxLength) return 'too-long';
  if ('value' in element) setText(element as HTMLInputElement, text);
  else await setEditor(element, text);
  const kept = lines(heldText(element));
  return kept === lines(text) || (role === 'phone' && kept !== '') ? 'kept' : 'not-kept';
}

function choose({ element, radios, ...rest }: Control, value: string): Outcome {
  const index = optionIndex({ element, radios, ...rest }, value);
  if (index < 0) return 'not-kept';
  if (radios.length > 0) {
    radios[index]?.click();
    return radios[index]?.checked ? 'kept' : 'not-kept';
  }
  setOption(element as HTMLSelectElement, index);
  return (element as HTMLSelectElement).selectedIndex === index ? 'kept' : 'not-kept';
}

const sameUrl = (a: string, b: string) => a.split('#')[0] === b.split('#')[0];

/** Fills and undoes the fields of one document. What fields held before stays here and is told to nobody. */
export function formFiller(document: Document) {
  const before = new Map<Element, Restore>();
  const texts = new Map<Element, string>();
  let focus: Element | undefined;
  const isOurs = (element: HTMLElement) => texts.has(element) && texts.get(element) === heldText(element);
  return {
    /** `focused`: the field the user is in says which form is meant; that holds for the fill as well. */
    scan(focused = false): FormScan {
      focus = focused ? focusedElement(document) : undefined;
      return scanForms(document, isOurs, focus).scan;
    },
    /** Fills exactly the listed fields; a page that is another one by now is left alone. Never submits, never ticks. */
    async fill(order: FillOrder): Promise<FillReport> {
      const { scan, controls } = scanForms(document, isOurs, focus);
      if (!sameUrl(order.url, scan.url)) return { ok: false, why: 'page-changed' };
      const byKey = new Map(controls.map((control) => [control.key, control]));
      const roles = new Map(scan.forms.flatMap((form) => form.fields).map((field) => [field.key, field.role]));
      if (order.values.every(({ key }) => !byKey.has(key))) return { ok: false, why: 'page-changed' };
      const report: Extract<FillReport, { ok: true }> = { ok: true, kept: [], notKept: [] };
      for (const { key, value } of order.values) {
        const control = byKey.get(key);
        const outcome = await fillOne(control, value, roles.get(key));
        if (outcome === 'kept') report.kept.push(key);
        else report.notKept.push({ key, label: control?.field.label ?? '', why: outcome });
      }
      return report;
    },
    /** Gives every filled field back what it held before the first fill. */
    undo(): UndoReport {
      const still = [...before].filter(([element]) => element.isConnected);
      for (const [, restore] of still) restore();
      before.clear();
      texts.clear();
      return { restored: still.length };
    },
  };

  async function fillOne(control: Control | undefined, value: string, role: string | undefined): Promise<Outcome> {
    if (!control) return 'gone';
    // Looked at again just before: the page may have moved or hidden it since the preview.
    if (role === undefined) return isVisible(control.element) ? 'gone' : 'hidden';
    if (!before.has(control.element)) before.set(control.element, restoreOf(control));
    const outcome = await put(control, value, role);
    texts.set(control.element, heldText(control.element));
    return outcome;
  }
}
