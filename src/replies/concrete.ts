import { holdsAny, tokensOf } from '../core/patterns.ts';
import type { Words } from '../core/words.ts';

/** The last word of a company's name, and the legal form after it. */
const COMPANY =
  /\p{Lu}\S{0,40},?\s{1,3}(?:GmbH|AG|KG|SE|UG|B\.?V\.?|N\.?V\.?|Ltd|Limited|LLC|Inc|PLC|plc|S\.?A\.?S?\.?|SARL|S\.?L\.?U?\.?|S\.?r\.?l\.?|S\.?p\.?A\.?|Sp\. ?z ?o\. ?o\.|Lda|AB|A\/S|ApS|AS|Oy)(?![\p{L}\p{N}])/u;

/** Whether a text names a company by its legal form, other than the one that writes. */
export function namesCompany(text: string, writer: string): boolean {
  const others = writer === '' ? text : text.split(writer).join(' ');
  return COMPANY.test(others);
}

/** Whether a text names a period: "90 days", "six months". */
export function namesPeriod(text: string, { unit = [], number = [] }: Words): boolean {
  const tokens = tokensOf(text);
  return tokens.some((token, n) => {
    const isNumber = /^\d{1,4}$/.test(token) || number.includes(token);
    return isNumber && holdsAny(tokens.slice(n + 1, n + 3), unit);
  });
}
