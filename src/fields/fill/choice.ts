import { attribute, closest, textOf } from '../../core/dom.ts';
import { enter, fire, leave } from './events.ts';
import { pickChoice, type Wanted } from './pick.ts';

function setIndex(element: HTMLSelectElement, index: number): void {
  enter(element);
  element.selectedIndex = index;
  fire(element, 'input');
  fire(element, 'change');
  leave(element);
}

const isOff = (option: HTMLOptionElement) => option.disabled || closest(option, 'optgroup[disabled]') !== undefined;

/** Chooses in a select; false when no option surely is the wanted one. */
export function writeSelect(element: HTMLSelectElement, wanted: Wanted): boolean {
  const options = Array.from(element.options);
  const choices = options.map((option) => ({ text: textOf(option), value: option.value }));
  const index = pickChoice(choices, wanted);
  const option = index === undefined ? undefined : options[index];
  if (index === undefined || !option || isOff(option)) return false;
  setIndex(element, index);
  return element.selectedIndex === index;
}

/** Gives a select back the option it had. */
export function restoreSelect(element: HTMLSelectElement, index: number): void {
  setIndex(element, index);
}

/** Chooses among radio buttons by a click; `texts` are their labels, in the same order. */
export function writeRadios(radios: readonly HTMLInputElement[], texts: readonly string[], wanted: Wanted): boolean {
  const choices = radios.map((radio, n) => ({ text: texts[n] ?? '', value: attribute(radio, 'value') }));
  const index = pickChoice(choices, wanted);
  const radio = index === undefined ? undefined : radios[index];
  if (!radio || radio.disabled) return false;
  if (!radio.checked) radio.click();
  return radio.checked;
}

function uncheck(radio: HTMLInputElement): void {
  if (!radio.checked) return;
  radio.checked = false;
  fire(radio, 'input');
  fire(radio, 'change');
}

/** Gives radio buttons back the one that was chosen; with -1 none is. */
export function restoreRadios(radios: readonly HTMLInputElement[], index: number): void {
  const before = radios[index];
  if (before) before.click();
  else radios.forEach(uncheck);
}
