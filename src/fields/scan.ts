import { attribute, closest, findAll, reachableRoots } from '../core/dom.ts';
import { describeField, groupLabel } from './describe.ts';
import { frameOrigins } from './frames.ts';
import { isContactForm, isForSomebodyElse, isOtherForm } from './forms.ts';
import { reasonToLeave } from './leave.ts';
import { roleOf } from './match.ts';
import { salutationOption, topicOption } from './options.ts';
import type { FieldSnapshot, FormScan, LeftField, ScannedField, ScannedForm } from './shape.ts';
import { isOutOfReach, isVisible } from './visible.ts';

const MAX_CONTROLS = 1000;
/** Longer than this, a text in a field is somebody's own. */
const MAX_HINT = 40;
const SKIPPED = new Set(['hidden', 'submit', 'button', 'reset', 'image']);
const CONTROLS = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';

/** A control of the page together with what was read of it; radio buttons of one name are one control. */
export interface Control {
  element: HTMLElement;
  field: FieldSnapshot;
  key: string;
  radios: HTMLInputElement[];
}

/** Short and stable: another field at the same place has another one (FNV-1a, 32 bits). */
function fingerprint(field: FieldSnapshot): string {
  const text = [field.tag, field.type, field.name, field.id, field.label, field.placeholder, field.form].join('|');
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return `${field.index}-${(hash >>> 0).toString(36)}`;
}

function formOf(element: Element): Element | undefined {
  const owner = 'form' in element ? (element.form as Element | null) : undefined;
  return owner ?? closest(element, 'form, [role="form"]');
}

/** Every control that could be filled or must be left, in document order, with the forms they belong to. */
export function findControls(document: Document): { controls: Control[]; forms: Element[] } {
  const forms: Element[] = [];
  const groups = new Map<string, Control>();
  const controls: Control[] = [];
  for (const element of reachableRoots(document).flatMap((root) => findAll<HTMLElement>(root, CONTROLS))) {
    if (controls.length >= MAX_CONTROLS) break;
    if (element.localName === 'input' && SKIPPED.has(attribute(element, 'type').toLowerCase())) continue;
    const form = formOf(element);
    if (form && !forms.includes(form)) forms.push(form);
    const field = describeField(element, controls.length, form ? forms.indexOf(form) : -1);
    const group = field.type === 'radio' ? `${field.form} ${field.name}` : undefined;
    const known = group === undefined ? undefined : groups.get(group);
    if (known) addRadio(known, element, field.label);
    else {
      const control = newControl(element, field);
      controls.push(control);
      if (group !== undefined) groups.set(group, control);
    }
  }
  return { controls, forms };
}

function newControl(element: HTMLElement, field: FieldSnapshot): Control {
  if (field.type !== 'radio') return { element, field, key: fingerprint(field), radios: [] };
  const group = {
    ...field,
    label: groupLabel(element) || field.before,
    options: [field.label || attribute(element, 'value')],
  };
  return { element, field: group, key: fingerprint(group), radios: [element as HTMLInputElement] };
}

function addRadio(group: Control, element: HTMLElement, label: string): void {
  group.radios.push(element as HTMLInputElement);
  group.field.options.push(label || attribute(element, 'value'));
}

/** Text that somebody put there; what the page itself put there as a hint does not count. */
export function heldText(element: HTMLElement): string {
  if (element.localName === 'select' || /^(radio|checkbox)$/.test(attribute(element, 'type'))) return '';
  const value = 'value' in element ? String(element.value) : (element.textContent ?? '');
  return value.trim();
}

/** "Your name" in the field for the name: the hint of a page from the time before placeholders. */
function isHint({ element, field }: Control, held: string): boolean {
  if (!('defaultValue' in element) || String(element.defaultValue).trim() !== held) return false;
  if (held.length > MAX_HINT || /[@\d]/.test(held)) return false;
  const onlyHeld = { type: 'text', label: held, name: '', id: '', placeholder: '', before: '', autocomplete: '' };
  return roleOf({ ...field, ...onlyHeld }) !== undefined;
}

function isFilled(control: Control): boolean {
  const held = heldText(control.element);
  return held !== '' && !isHint(control, held);
}

/** True for a field whose text we put there ourselves: it may be filled again. */
type IsOurs = (element: HTMLElement) => boolean;

function whyLeft(control: Control, isOurs: IsOurs): LeftField['why'] | undefined {
  const { element, field } = control;
  if (!isVisible(element) || isOutOfReach(element, field.label)) return 'hidden';
  return reasonToLeave(field) ?? (isFilled(control) && !isOurs(element) ? 'filled' : undefined);
}

function nameOf({ field }: Control): string {
  return field.label || field.placeholder || field.before || field.name || field.type;
}

function optionFor(role: string, field: FieldSnapshot): string | undefined {
  if (role === 'topic') return topicOption(field.options);
  return role === 'salutation' ? salutationOption(field.options) : undefined;
}

/** A second e-mail field of a form is there to repeat the first; of two messages the first counts. */
function roleIn(form: ScannedForm, field: FieldSnapshot): string | undefined {
  const role = roleOf(field);
  const has = (other: string) => form.fields.some((one) => one.role === other);
  if (role === 'email' && has('email')) return has('email_confirm') ? undefined : 'email_confirm';
  if ((role === 'name' || role === 'message') && has(role)) return undefined;
  return role;
}

/** Room for a letter, though nothing says so: the message, when a form has exactly one such field and no other message. */
function isLongText({ field }: Control): boolean {
  return field.tag === 'textarea' || field.tag === 'editor';
}

function addUnnamedMessage(form: ScannedForm, controls: Control[]): void {
  const left = new Set(form.left.filter(({ why }) => why === 'unknown').map(({ label }) => label));
  const [only, ...more] = controls.filter((control) => isLongText(control) && left.has(nameOf(control)));
  if (form.hasMessage || !only || more.length > 0) return;
  form.left = form.left.filter(({ label }) => label !== nameOf(only));
  addScanned(form, only, 'message', undefined);
}

function addField(form: ScannedForm, control: Control, isOurs: IsOurs): void {
  const { field } = control;
  const why = whyLeft(control, isOurs);
  const role = why ? undefined : roleIn(form, field);
  const option = role && optionFor(role, field);
  const unchosen = (role === 'topic' || role === 'salutation') && option === undefined;
  if (!role || unchosen) {
    form.left.push({ label: nameOf(control), why: why ?? 'unknown', required: field.required });
    return;
  }
  addScanned(form, control, role, option);
}

function addScanned(form: ScannedForm, control: Control, role: string, option: string | undefined): void {
  const { maxLength, required } = control.field;
  const scanned: ScannedField = { key: control.key, role, label: nameOf(control), required };
  form.fields.push({ ...scanned, ...(maxLength ? { maxLength } : {}), ...(option ? { option } : {}) });
  form.hasMessage ||= role === 'message';
}

/** Contact forms by name first, then by how much of a letter they take. */
function rank(form: ScannedForm, element: Element | undefined): number {
  return (form.here ? 1000 : 0) + (element && isContactForm(element) ? 10 : 0) + form.fields.length;
}

/** A form somebody could write a letter in: it has a message, and is not a login, search, newsletter or comment form. */
function isFillable(form: ScannedForm, element: Element | undefined, controls: Control[]): boolean {
  const login = form.left.some((field) => field.why === 'password');
  const toOthers = isForSomebodyElse(controls.map(({ field }) => `${field.label} ${field.name}`));
  return form.hasMessage && !login && !toOthers && (form.here || !(element && isOtherForm(element)));
}

/** The user points at a field: its form comes first, and a field that nothing names is the one for the letter. */
function pointAt(form: ScannedForm, controls: Control[], focus: Element): void {
  const there = controls.find(({ element }) => element === focus || element.contains(focus));
  if (!there) return;
  form.here = true;
  const unnamed = form.left.find(({ label, why }) => why === 'unknown' && label === nameOf(there));
  if (form.hasMessage || !unnamed || there.radios.length > 0 || there.element.localName === 'select') return;
  form.left = form.left.filter((field) => field !== unnamed);
  addScanned(form, there, 'message', undefined);
}

/**
 * Everything on the page that could take the letter, likeliest first, with the controls to find the fields again.
 * `focus`: the element the user pointed at.
 */
export function scanForms(
  document: Document,
  isOurs: IsOurs = () => false,
  focus?: Element,
): { scan: FormScan; controls: Control[] } {
  const { controls, forms } = findControls(document);
  const scanned = new Map<number, ScannedForm>();
  for (const control of controls) {
    const form = scanned.get(control.field.form) ?? { fields: [], left: [], hasMessage: false };
    scanned.set(control.field.form, form);
    addField(form, control, isOurs);
  }
  const controlsOf = (n: number) => controls.filter(({ field }) => field.form === n);
  for (const [n, form] of scanned) addUnnamedMessage(form, controlsOf(n));
  if (focus) for (const [n, form] of scanned) pointAt(form, controlsOf(n), focus);
  const fillable = [...scanned].filter(([n, form]) => isFillable(form, forms[n], controlsOf(n)));
  const ranked = fillable.toSorted(([a, x], [b, y]) => rank(y, forms[b]) - rank(x, forms[a]));
  const scan: FormScan = {
    url: document.location?.href ?? '',
    forms: ranked.map(([, form]) => form),
    foreignFrames: frameOrigins(document),
  };
  return { scan, controls };
}
