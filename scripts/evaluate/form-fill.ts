import { planFill, valuesOf } from '../../src/fields/plan.ts';
import type { Sender } from '../../src/fields/shape.ts';
import type { FormScan } from '../../src/fields/shape.ts';
import type { OpenedPage } from './browser.ts';
import type { Shown } from './form-index.ts';

/** One fixed sender with a value for everything a form may ask. */
export const sender: Sender = {
  name: 'Anna van den Berg',
  firstName: 'Anna',
  lastName: 'van den Berg',
  initials: 'A.',
  email: 'anna@postbus.example',
  phone: '+31612345678',
  street: 'Dorpsstraat',
  houseNumber: '12',
  postalCode: '1234 AB',
  city: 'Voorbeeldstad',
  street2: 'Bovenwoning',
  state: 'Zuid-Holland',
  salutation: 'woman',
  country: 'NL',
  company: 'Berg Advies',
  customerNumber: '12345678',
  orderNumber: 'B-2026-17',
  contractNumber: 'V-5566-77',
  caseNumber: 'Z-2026-0042',
  callDate: '2026-03-12',
  callTime: '14:30',
  subject: 'Verzoek om een kopie van een gespreksopname',
  message: 'Op grond van artikel 15 AVG verzoek ik u om een kopie van de opname van dit gesprek.',
  messageShort: 'Kopie van de opname, artikel 15 AVG.',
};

/** What a control holds after the run: its text, or whether it is chosen. */
export interface Held extends Shown {
  value: string;
  before: string;
  /** The same for radio buttons of one group; empty for all other controls. */
  group: string;
  /** Text of a list's chosen option or of a chosen radio button; empty for one that means no choice. */
  chosen: string;
  /** True if that is what the plan chose: the page may have chosen it already. */
  asPlanned: boolean;
}

// Counts in the same order as the labels: the document, then every open shadow root and same-origin frame; controls made
// only by ARIA or contenteditable come after all others.
const snapshot = `(() => {
  const inside = (e) => { if (e.shadowRoot) return e.shadowRoot; try { return e.contentDocument; } catch { return null; } };
  const rootsOf = (root) => [root, ...Array.from(root.querySelectorAll('*')).flatMap((e) => (inside(e) ? rootsOf(inside(e)) : []))];
  const roots = rootsOf(document);
  const all = (selector) => roots.flatMap((root) => Array.from(root.querySelectorAll(selector)));
  const native = 'input,select,textarea,button';
  const made = '[contenteditable=""],[contenteditable="true"],[role="combobox"],[role="listbox"]';
  const drawn = made + ',[aria-haspopup="listbox"]';
  const shown = (e) => (e.innerText ?? e.textContent).trim();
  // The suggestions under a field are no field of their own.
  const isOwned = (e) => e.id !== '' && e.getRootNode().querySelector('[aria-controls~="' + CSS.escape(e.id) + '"], [aria-owns~="' + CSS.escape(e.id) + '"]') !== null;
  const valueOf = (e) => {
    if (e.matches('[role="listbox"]') && isOwned(e)) return '';
    if (e.type === 'radio' || e.type === 'checkbox') return e.checked ? 'on:' + e.value : '';
    if (e.localName === 'select') return String(e.selectedIndex);
    return 'value' in e && !(e.localName === 'button' && e.matches(drawn)) ? e.value : shown(e);
  };
  const chosenOf = (e) => {
    if (e.type === 'radio') return e.checked ? shown(e.labels[0] ?? e.parentElement) : '';
    const option = e.localName === 'select' ? e.options[e.selectedIndex] : undefined;
    return option && !option.disabled && option.getAttribute('value') !== '' ? option.text.trim() : '';
  };
  const groupOf = (e) => roots.indexOf(e.getRootNode()) + ' ' + all('form').indexOf(e.form) + ' ' + e.name;
  return [...all(native), ...all(made).filter((e) => !e.matches(native))].map((e) => ({ tag: e.localName, name: e.getAttribute('name') ?? '', value: valueOf(e), chosen: chosenOf(e), group: e.type === 'radio' ? groupOf(e) : '' }));
})()`;

const unscripted = (html: string) => `(() => {
  const page = new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html');
  return Array.from(page.querySelectorAll('input,select,textarea,button'), (e) => e.closest('noscript') !== null);
})()`;

/** For each control of a page as it is without scripts, whether it stands in a `noscript`. */
export const readUnscripted = (opened: OpenedPage, html: string) => opened.evaluate<boolean[]>(unscripted(html));

/** What every control holds once the likeliest form of the page was filled by the plan for `sender`, and what was found before. */
export async function fillPage(opened: OpenedPage): Promise<{ held: Held[]; scan: FormScan }> {
  const before = await opened.evaluate<Held[]>(snapshot);
  const scan = await opened.ask({ type: 'page/scan' });
  const [form] = scan.forms;
  // What is not sure stays empty until the user ticks it.
  const values = form ? valuesOf(planFill(form, sender).fills.filter(({ unsure }) => !unsure)) : [];
  if (form) await opened.ask({ type: 'page/fill', order: { url: scan.url, values } });
  const after = await opened.evaluate<Held[]>(snapshot);
  const planned = new Set(values.map(({ value }) => value));
  const held = after.map((one, n) => ({
    ...one,
    before: before[n]?.value ?? '',
    asPlanned: planned.has(one.chosen),
  }));
  return { held, scan };
}
