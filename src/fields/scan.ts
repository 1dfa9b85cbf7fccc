import { attribute, closest, findAll, hasAttribute, reachableRoots } from '../core/dom.ts';
import { addField, addMessage, addUnnamedMessage, nameOf } from './build-form.ts';
import { addGuesses, doubtAccounts } from './doubt.ts';
import { describeField, groupLabel, opensList, ownedBy } from './describe.ts';
import { foreignFramesOf } from './frames.ts';
import { hasOwnButton } from './form-in-form.ts';
import { isForSomebodyElse } from './forms.ts';
import { reasonToLeave } from './leave.ts';
import { limitsFrom, MAX_CONTROLS, weightOf, type IsUp } from './limits.ts';
import { roleNamed, roleOf } from './match.ts';
import { isLetterForm, isRightsForm, purposeOf, type Purpose } from './purpose.ts';
import { settleFields } from './settle.ts';
import type { Control, FieldSnapshot, FormScan, LeftField, ScannedForm } from './shape.ts';
import { boxOf, isStep } from './steps.ts';
import { isOutOfReach, isVisible } from './visible.ts';

/** Longer than this, a text in a field is somebody's own. */
const MAX_HINT = 40;
const SKIPPED = new Set(['hidden', 'submit', 'button', 'reset', 'image']);
const CONTROLS =
  'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="combobox"], [role="listbox"], button[aria-haspopup="listbox"], div[aria-haspopup="listbox"]';

/** Short and stable: another field at the same place has another one (FNV-1a, 32 bits). */
function fingerprint(field: FieldSnapshot): string {
  const text = [field.tag, field.type, field.name, field.id, field.label, field.placeholder, field.form].join('|');
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return `${field.index}-${(hash >>> 0).toString(36)}`;
}

function formOf(element: Element): Element | undefined {
  const owner = 'form' in element ? (element.form as Element | null) : undefined;
  const around = owner ?? closest(element, 'form, [role="form"]');
  const root = element.getRootNode();
  return around ?? ('host' in root ? formOf(root.host as Element) : undefined);
}

/** Every control that could be filled or must be left, in document order, with the forms they belong to; `inPart`: there are more. */
export function findControls(
  document: Document,
  isUp: IsUp = limitsFrom(),
): { controls: Control[]; forms: Element[]; inPart: boolean } {
  const forms = new Map<Element, number>();
  let seen = 0;
  let inPart = false;
  const groups = new Map<string, Control>();
  const controls: Control[] = [];
  for (const element of reachableRoots(document).flatMap((root) => findAll<HTMLElement>(root, CONTROLS))) {
    inPart = controls.length >= MAX_CONTROLS || isUp('described', seen++);
    if (inPart) break;
    if (element.localName === 'input' && SKIPPED.has(attribute(element, 'type').toLowerCase())) continue;
    if (isPartOfList(element)) continue;
    const form = formOf(element);
    if (form && !forms.has(form)) forms.set(form, forms.size);
    const field = asList(element, describeField(element, controls.length, form ? (forms.get(form) ?? -1) : -1));
    seen += weightOf(field) - 1;
    const group = field.type === 'radio' ? `${field.form} ${field.name}` : undefined;
    const known = group === undefined ? undefined : groups.get(group);
    if (known) addRadio(known, element, field);
    else {
      const control = newControl(element, field);
      controls.push(control);
      if (group !== undefined) groups.set(group, control);
    }
  }
  groups.forEach(nameGroup);
  return { controls, forms: [...forms.keys()], inPart };
}

/** A field for a choice in which people may type to find it; where they may type anything, it stays a field for text. */
function asList(element: HTMLElement, field: FieldSnapshot): FieldSnapshot {
  if (element.localName !== 'input' || attribute(element, 'role') !== 'combobox' || field.tag === 'listbox')
    return field;
  const list: FieldSnapshot = { ...field, tag: 'listbox' };
  return field.type === 'text' && hasAttribute(element, 'aria-haspopup') && roleOf(list) === 'topic' ? list : field;
}

/** The input inside a drawn list that shows its choice. */
function isShownChoice(element: HTMLElement): boolean {
  const isShown = element.localName === 'input' && hasAttribute(element, 'readonly');
  return isShown && closest(element, 'div[role="combobox"], span[role="combobox"]') !== undefined;
}

/** The box of options of a list that is itself a control, or a wrapper around a real control. */
function isPartOfList(element: HTMLElement): boolean {
  if (isShownChoice(element)) return true;
  if (!/^(combobox|listbox)$/.test(attribute(element, 'role')) || /^(input|textarea|select)$/.test(element.localName))
    return false;
  // An input that nobody types in only shows the choice.
  if (findAll(element, 'input:not([type="hidden"], [readonly]), select:not([hidden]), textarea').length > 0)
    return true;
  const id = attribute(element, 'id');
  const root = element.getRootNode() as Document | ShadowRoot;
  return id !== '' && findAll(root, '[role="combobox"]').some((one) => one !== element && ownedBy(one).includes(id));
}

function newControl(element: HTMLElement, field: FieldSnapshot): Control {
  if (field.type !== 'radio') return { element, field, key: fingerprint(field), radios: [] };
  const group = { ...field, options: [optionOf(element, field)] };
  return { element, field: group, key: fingerprint(group), radios: [element as HTMLInputElement] };
}

/** What stands at a radio button names it. */
const optionOf = (element: HTMLElement, { label, before }: FieldSnapshot) =>
  label || before || attribute(element, 'value');

function addRadio(group: Control, element: HTMLElement, field: FieldSnapshot): void {
  group.radios.push(element as HTMLInputElement);
  group.field.options.push(optionOf(element, field));
}

/** A group of radio buttons is named once all of them are known. */
function nameGroup(group: Control): void {
  group.field = { ...group.field, label: groupLabel(group.radios), before: '' };
  group.key = fingerprint(group.field);
}

/** Text that somebody put there; what the page itself put there as a hint does not count. */
export function heldText(element: HTMLElement): string {
  if (element.localName === 'select' || /^(radio|checkbox)$/.test(attribute(element, 'type'))) return '';
  // A list that the page draws shows a choice, or that none was made: nobody typed that.
  if (!('value' in element) && (/^(combobox|listbox)$/.test(attribute(element, 'role')) || opensList(element)))
    return '';
  const value = 'value' in element ? String(element.value) : (element.textContent ?? '');
  return value.trim();
}

/** "Your name" in the field for the name: the hint of a page from the time before placeholders; a country that the page itself put there. */
function isHint({ element, field }: Control, held: string): boolean {
  if (!('defaultValue' in element) || String(element.defaultValue).trim() !== held) return false;
  if (held.length > MAX_HINT || /[@\d]/.test(held)) return false;
  return roleNamed(held, field) !== undefined || roleOf(field) === 'country';
}

/** A text field that nothing names to the user. */
function isNameless({ field }: Control): boolean {
  const told = [field.label, field.placeholder, field.before, field.autocomplete].join('');
  return field.tag === 'input' && !/^(checkbox|radio)$/.test(field.type) && told === '';
}

/** Among fields that are named, one that is not was made for robots to fall into. */
function oddOnesOut(form: readonly Control[]): ReadonlySet<Control> {
  const nameless = form.filter(isNameless);
  return new Set(nameless.length * 3 < form.length ? nameless : []);
}

function formsOf(controls: readonly Control[]): Map<number, Control[]> {
  const byForm = new Map<number, Control[]>();
  for (const control of controls) {
    const members = byForm.get(control.field.form);
    if (members) members.push(control);
    else byForm.set(control.field.form, [control]);
  }
  return byForm;
}

function isFilled(control: Control): boolean {
  const held = heldText(control.element);
  return held !== '' && !isHint(control, held);
}

/** True for a field whose text we put there ourselves: it may be filled again. */
type IsOurs = (element: HTMLElement) => boolean;

function whyLeft(control: Control, odd: ReadonlySet<Control>, isOurs: IsOurs): LeftField['why'] | undefined {
  const { element, field } = control;
  if (odd.has(control)) return 'hidden';
  if (!isVisible(element) || isOutOfReach(element, field.label)) return 'hidden';
  const why = reasonToLeave(field) ?? (isFilled(control) && !isOurs(element) ? 'filled' : undefined);
  return why ?? (hasOwnButton(element) && roleOf(field) === 'email' ? 'newsletter' : undefined);
}

/** The user's own choice first, forms for a data subject's rights, forms that call themselves contact, then by how much they take. */
function rank({ form, purpose }: Candidate): number {
  const rights = purpose.saysRights ? 100 : 0;
  return (form.here ? 1000 : 0) + rights + (purpose.isCalled ? 10 : 0) + form.fields.length;
}

interface Candidate {
  form: ScannedForm;
  purpose: Purpose;
}

/** A form with what it is for; undefined for a login, and for what goes to somebody else than a company. */
function candidate(
  form: ScannedForm,
  element: Element | undefined,
  controls: readonly Control[],
): Candidate | undefined {
  const login = form.left.some((field) => field.why === 'password');
  const typed = controls.filter(({ field, radios }) => field.tag === 'input' && radios.length === 0);
  const toOthers = isForSomebodyElse(
    typed.map(({ field }) => `${field.label || field.placeholder || field.before} ${field.name}`),
  );
  const box = login || toOthers || form.fields.length === 0 ? undefined : (element ?? boxOf(controls));
  return box && { form, purpose: purposeOf(form, box, controls) };
}

/** A form somebody could write to a company with: a letter, or the request of a data subject that is chosen from a list. */
const isFillable = ({ form, purpose }: Candidate) =>
  form.hasMessage ? form.here === true || isLetterForm(purpose) : isRightsForm(purpose);

const text = {
  index: 0,
  form: 0,
  tag: 'input',
  type: 'text',
  name: '',
  id: '',
  autocomplete: '',
  label: '',
  placeholder: '',
  before: '',
  required: false,
  options: [],
} satisfies FieldSnapshot;

const isNamedName = (label: string) => roleNamed(label, text) === 'name';

/** The user points at a field: its form comes first, and a field that nothing names is the one for the letter. */
function pointAt(form: ScannedForm, controls: readonly Control[], focus: Element): void {
  const there = controls.find(({ element }) => element === focus || element.contains(focus));
  if (!there) return;
  form.here = true;
  const unnamed = form.left.find(({ label, why }) => why === 'unknown' && label === nameOf(there));
  if (form.hasMessage || !unnamed || there.radios.length > 0 || there.element.localName === 'select') return;
  form.left = form.left.filter((field) => field !== unnamed);
  addMessage(form, there);
}

/** What is being found out of one page. */
interface Scanning {
  isUp: IsUp;
  controlsOf: (form: number) => readonly Control[];
  /** Not all of the page was looked at. */
  inPart: boolean;
}

/** What was read of a page: its controls, the elements of its forms, and by its number what goes into each form. */
interface ReadPage {
  controls: Control[];
  forms: Element[];
  scanned: Map<number, ScannedForm>;
  scanning: Scanning;
}

/** Every field of every form of a page with its role, or why it is left alone, whatever the form is for. */
export function readFields(document: Document, isOurs: IsOurs = () => false): ReadPage {
  const isUp = limitsFrom();
  const { controls, forms, inPart } = findControls(document, isUp);
  const byForm = formsOf(controls);
  const scanning: Scanning = { isUp, controlsOf: (n) => byForm.get(n) ?? [], inPart };
  return { controls, forms, scanned: judge(scanning, byForm.keys(), isOurs), scanning };
}

/** The forms with what of them may be filled and what is left alone. */
function judge(scanning: Scanning, all: Iterable<number>, isOurs: IsOurs): Map<number, ScannedForm> {
  const scanned = new Map<number, ScannedForm>();
  let judged = 0;
  for (const n of all) {
    const form: ScannedForm = { fields: [], left: [], hasMessage: false };
    const members = scanning.controlsOf(n);
    const odd = oddOnesOut(members);
    for (const control of members) {
      if (scanning.isUp('judged', judged)) scanning.inPart = true;
      else addField(form, control, whyLeft(control, odd, isOurs));
      judged += weightOf(control.field);
    }
    addUnnamedMessage(form, members);
    settleFields(form, isNamedName);
    scanned.set(n, form);
  }
  return scanned;
}

/** The forms a company can be written to with, likeliest first, and those that may be a step towards one. */
function weigh(scanning: Scanning, scanned: ReadonlyMap<number, ScannedForm>, forms: readonly Element[]) {
  const [fillable, steps]: [Candidate[], ScannedForm[]] = [[], []];
  let weighed = 0;
  for (const [n, form] of scanned) {
    if (form.fields.length === 0) continue;
    if (scanning.isUp('weighed', weighed++)) scanning.inPart = true;
    else {
      const one = candidate(form, forms[n], scanning.controlsOf(n));
      if (one && isFillable(one)) fillable.push(one);
      else if (isStep(form, forms[n], scanning.controlsOf(n))) steps.push(form);
    }
  }
  return { forms: fillable.toSorted((a, b) => rank(b) - rank(a)).map(({ form }) => form), steps };
}

/**
 * Everything on the page that could take the letter, or be a step towards it, likeliest first, with the controls to find the fields again.
 * `focus`: the element the user pointed at.
 */
export function scanForms(
  document: Document,
  isOurs: IsOurs = () => false,
  focus?: Element,
): { scan: FormScan; controls: Control[] } {
  const { controls, forms, scanned, scanning } = readFields(document, isOurs);
  const { controlsOf } = scanning;
  const frames = foreignFramesOf(document);
  if (focus) for (const [n, form] of scanned) pointAt(form, controlsOf(n), focus);
  const found = weigh(scanning, scanned, forms);
  for (const [n, form] of scanned) {
    addGuesses(form, controlsOf(n));
    doubtAccounts(form, controlsOf(n));
  }
  const scan: FormScan = {
    url: document.location?.href ?? '',
    ...found,
    foreignFrames: frames.origins,
    ...(scanning.inPart ? { inPart: true } : {}),
    ...(frames.addresses.length > 0 ? { frameAddresses: frames.addresses } : {}),
  };
  return { scan, controls };
}
