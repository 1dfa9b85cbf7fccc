import { attribute, byId, closest, findAll, textOf } from '../../core/dom.ts';
import { isVisible } from '../visible.ts';
import { enter, leave, press, pressKey, sleep } from './events.ts';
import { pickChoice, type Wanted } from './pick.ts';
import { bare } from './same.ts';
import { setNative } from './text.ts';

const STEP_MS = 30;
/** A list that has not opened after this many steps does not open for us. */
const STEPS = 10;
const MAX_OPTIONS = 1000;
const OPTION = '[role="option"], [role="menuitemradio"]';

type Root = Document | ShadowRoot;
const rootOf = (element: Element) => element.getRootNode() as Root;

/** What a list box shows as chosen. */
export function listboxText(element: HTMLElement): string {
  const typed = 'value' in element && element.localName === 'input' ? String(element.value) : '';
  const chosen = findAll(element, '[role="option"][aria-selected="true"]').map(textOf);
  return (typed || (attribute(element, 'role') === 'listbox' ? chosen.join(' ') : textOf(element))).trim();
}

/** The list that belongs to a box: the one it names, else the options in it or anywhere on the page. */
function optionsOf(element: HTMLElement): HTMLElement[] {
  const root = rootOf(element);
  const inner = findAll(element, '[aria-controls], [aria-owns], [aria-haspopup]');
  const named = [element, ...inner].flatMap((one) => [attribute(one, 'aria-controls'), attribute(one, 'aria-owns')]);
  const lists = named.flatMap((id) => (id ? (byId(root, id) ?? byId(element.ownerDocument, id) ?? []) : []));
  const places = lists.length > 0 ? lists : [element, ...(findAll(element, OPTION).length > 0 ? [] : [root])];
  const found = places.flatMap((place) => findAll<HTMLElement>(place, OPTION));
  return [...new Set(found)].slice(0, MAX_OPTIONS).filter((option) => isVisible(option));
}

async function waitForOptions(element: HTMLElement): Promise<HTMLElement[]> {
  for (let step = 0; step < STEPS; step++) {
    const options = optionsOf(element);
    if (options.length > 0) return options;
    await sleep(STEP_MS);
  }
  return [];
}

/** Opens the list by a click, else by the arrow key. */
async function open(element: HTMLElement): Promise<HTMLElement[]> {
  const already = optionsOf(element);
  if (already.length > 0 && (attribute(element, 'role') === 'listbox' || isOpen(element))) return already;
  enter(element);
  press(element);
  const clicked = await waitForOptions(element);
  if (clicked.length > 0) return clicked;
  pressKey(element, 'ArrowDown');
  return waitForOptions(element);
}

const isOpen = (element: Element) => attribute(element, 'aria-expanded') === 'true';

/** Shuts the list the way it was opened: a key such as Escape could shut a dialog around the form. */
async function shut(element: HTMLElement): Promise<void> {
  if (isOpen(element)) press(element);
  leave(element);
  await sleep(STEP_MS);
}

const isOff = (option: Element) =>
  attribute(option, 'aria-disabled') === 'true' || closest(option, '[aria-disabled="true"]') !== undefined;

function find(options: readonly HTMLElement[], wanted: Wanted): HTMLElement | undefined {
  const choices = options.map((option) => ({ text: textOf(option), value: attribute(option, 'data-value') }));
  const index = pickChoice(choices, wanted);
  const option = index === undefined ? undefined : options[index];
  return option && !isOff(option) ? option : undefined;
}

/** A long list shows the wanted option only after its first letters were typed. */
async function search(element: HTMLElement, wanted: Wanted): Promise<HTMLElement | undefined> {
  if (element.localName !== 'input' || (element as HTMLInputElement).readOnly) return undefined;
  const before = (element as HTMLInputElement).value;
  setNative(element as HTMLInputElement, wanted.value);
  for (let step = 0; step < STEPS; step++) {
    await sleep(STEP_MS);
    const option = find(optionsOf(element), wanted);
    if (option) return option;
  }
  setNative(element as HTMLInputElement, before);
  return undefined;
}

function shows(element: HTMLElement, text: string, option: Element): boolean {
  const around = closest(element, '[role="group"], label, div') ?? element;
  const beside = findAll(around, '*').length <= 60 ? textOf(around) : '';
  if (bare(listboxText(element)).includes(bare(text))) return true;
  if (option.isConnected && attribute(option, 'aria-selected') === 'true') return true;
  // Some boxes show the choice beside the field that is typed in, which they empty.
  return !isOpen(element) && !option.isConnected && bare(beside).includes(bare(text));
}

/** Chooses by text in an ARIA combobox or listbox; false, with the list shut, when it does not offer or keep the choice. */
export async function writeListbox(element: HTMLElement, wanted: Wanted): Promise<boolean> {
  const options = await open(element);
  const option = find(options, wanted) ?? (await search(element, wanted));
  if (!option) {
    await shut(element);
    return false;
  }
  const text = textOf(option).trim();
  press(option);
  await sleep(STEP_MS);
  await shut(element);
  return text !== '' && shows(element, text, option);
}
