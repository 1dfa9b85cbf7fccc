import { attribute, findAll, textOf } from '../../core/dom.ts';
import type { ScannedField } from '../shape.ts';
import { callingCodes } from './calling-codes.ts';

/** A telephone number taken apart; `own` is the part behind the calling code, without the trunk prefix. */
export interface PhoneParts {
  country: string;
  code: string;
  trunk: string;
  own: string;
}

/** The parts of an E.164 number; undefined for a country that is not in the table. */
export function phoneParts(number: string): PhoneParts | undefined {
  const found = callingCodes.find(([, code]) => number.startsWith(`+${code}`));
  if (!found) return undefined;
  const [country, code, trunk] = found;
  return { country, code, trunk, own: number.slice(code.length + 1) };
}

/** Ways to write a number, by what a form may expect. */
type Style = 'international' | 'national' | 'own' | 'zeros';

const written: Record<Style, (parts: PhoneParts) => string> = {
  international: ({ code, own }) => `+${code}${own}`,
  national: ({ trunk, own }) => `${trunk}${own}`,
  own: ({ own }) => own,
  zeros: ({ code, own }) => `00${code}${own}`,
};

/** "+31" in a box of its own before the field: the number goes behind it. */
function codeBefore(element: Element): string {
  const beside = [element.previousElementSibling, element.parentElement?.previousElementSibling];
  const texts = beside.map((one) => (one ? textOf(one).trim() : ''));
  return texts.flatMap((text) => /^\S{0,8}\s?\(?\+(\d{1,3})\)?$/.exec(text)?.[1] ?? []).at(0) ?? '';
}

/** The code that a country button beside the field is said to stand for: "United Kingdom (+44)". */
function codeOfButton(element: Element): string {
  const beside = [element.previousElementSibling, element.parentElement?.previousElementSibling].filter((one) => !!one);
  const named = beside.flatMap((one) => [
    one,
    ...findAll(one, 'button, [role="button"], [role="combobox"], [title]').slice(0, 3),
  ]);
  const texts = named.map((one) => `${attribute(one, 'aria-label')} ${attribute(one, 'title')}`);
  return texts.flatMap((text) => /\+(\d{1,3})(?!\d)/.exec(text)?.[1] ?? []).at(0) ?? '';
}

const digits = (text: string) => text.replace(/\D/g, '');

/** What the example in an empty field shows. */
function shownStyle(placeholder: string, parts: PhoneParts): Style | undefined {
  const shown = placeholder.trim().replace(/^[\p{L}.: ]+/u, '');
  if (shown.startsWith('+')) return 'international';
  if (/^00[1-9]/.test(shown)) return 'zeros';
  const numbers = digits(shown);
  // "000 000 0000" shows only that digits go there.
  if (!/^[(\d]/.test(shown) || numbers.length < 6 || new Set(numbers).size === 1) return undefined;
  const withTrunk = parts.trunk === '' || /^\(?0/.test(shown);
  return withTrunk ? 'national' : 'own';
}

function likelyStyle(element: HTMLElement, part: ScannedField['part'], parts: PhoneParts): Style {
  const code = codeBefore(element);
  // A box that shows or is said to stand for another country's code wants the number with its own.
  if ([code, codeOfButton(element)].some((one) => one !== '' && one !== parts.code)) return 'international';
  const shown = shownStyle(attribute(element, 'placeholder'), parts);
  if (shown && !(part === 'national' && shown === 'international')) return shown;
  if (part === 'national' || code === parts.code) return 'own';
  const national = attribute(element, 'autocomplete').endsWith('tel-national') || element.matches('[type="number"]');
  return national ? 'national' : 'international';
}

/** The form's own rule, asked as the browser would ask it; a rule that is none forbids nothing. */
function fits(pattern: string, text: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'v').test(text);
  } catch {
    return true;
  }
}

function obeys(element: HTMLElement, text: string): boolean {
  const limit = Number(attribute(element, 'maxlength'));
  if (limit > 0 && text.length > limit) return false;
  if (element.localName !== 'input' || !element.hasAttribute('pattern')) return true;
  return fits(attribute(element, 'pattern'), text);
}

/** Ways to write an E.164 number into a field, the likeliest first: the next is tried when the form does not keep one. */
export function phoneTexts(element: HTMLElement, number: string, part: ScannedField['part']): string[] {
  const parts = phoneParts(number);
  if (!parts) return [number];
  if (part === 'country-code') return [`+${parts.code}`, `00${parts.code}`, parts.code];
  const rest: Style[] = part === 'national' ? ['own', 'national'] : ['international', 'national', 'zeros', 'own'];
  const texts = [likelyStyle(element, part, parts), ...rest].map((style) => written[style](parts));
  const once = [...new Set(texts)];
  return [...once.filter((text) => obeys(element, text)), ...once.filter((text) => !obeys(element, text))];
}

/** True when a field shows this whole number, in whichever way: a cut or doubled one is another number. */
export function isSameNumber(held: string, number: string, part: ScannedField['part']): boolean {
  const parts = phoneParts(number);
  if (!parts) return digits(held) === digits(number);
  if (part === 'country-code') return digits(held).replace(/^00/, '') === parts.code;
  return Object.values(written).some((write) => digits(write(parts)) === digits(held));
}
