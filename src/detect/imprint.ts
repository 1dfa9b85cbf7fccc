import { forEach, type Steps } from '../core/steps.ts';
import type { PageSnapshot } from './shape.ts';

const MOST = 20;
const BEFORE = 120;
const AFTER = 180;
/** Lines read in one step. */
const LINES = 50;

// Names of company registers and their numbers; case as people write them.
const REGISTER =
  /\b(?:kvk|k\.v\.k|kamer van koophandel|chamber of commerce|coc|HR[AB]|siren|siret|RCS|CIF|NIF|N\.I\.F|P\.? ?IVA|partita iva|REA|KRS|NIP|REGON|NIPC|NIPC\/NIF|org\.? ?(?:nr|nummer)|organisationsnummer|CVR|compan(?:y|ies) (?:house|no|number|registration)|registered (?:in|number|no)|KBO|BCE|ondernemingsnummer)\b/i;
// Legal forms; in lower case most of them are ordinary words.
const FORM =
  /[\p{L}\d)&.”"'] ?,? (?:B\.? ?V\.?|N\.? ?V\.?|GmbH|AG|KG|SE|UG|S\.A\.?|SA|SAS|SASU|S\.A\.S\.|SARL|S\.à r\.l\.|S\.L\.U?\.?|SLU?|S\.? ?p\.? ?A\.?|S\.? ?r\.? ?l\.?|[Ss]p\. z o\.\s?o\.|Lda\.?|AB|A\/S|ApS|Ltd\.?|Limited|plc|PLC|Inc\.?|LLC|LLP)(?![\p{L}\d])/u;

/** The part of a line around a register or legal form. */
function around(line: string, at: number): string {
  const start = Math.max(0, at - BEFORE);
  return line.slice(start, at + AFTER).trim();
}

/**
 * Where the page says which company it is: parts of lines that name a register or a legal form, at most 300
 * characters each, those with a register first, in steps. They are interpreted outside the page.
 */
export function* imprintSteps(page: PageSnapshot): Steps<string[]> {
  const registered = new Set<string>();
  const named = new Set<string>();
  yield* forEach(page.lines, LINES, ({ text }) => {
    const register = text.search(REGISTER);
    const found = register >= 0 ? register : text.search(FORM);
    if (found >= 0) (register >= 0 ? registered : named).add(around(text, found));
  });
  return [...new Set([...registered, ...named])].slice(0, MOST);
}
