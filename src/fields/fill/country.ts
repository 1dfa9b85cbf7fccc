import { attribute } from '../../core/dom.ts';
import { countryNames } from '../options.ts';

/** A country goes into a text field by its name, in the page's language where that is known. */
export function countryText(element: Element, code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  const language = attribute(element.ownerDocument.documentElement, 'lang') || 'en';
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  } catch {
    return countryNames(code)[0]?.trim() ?? code;
  }
}
