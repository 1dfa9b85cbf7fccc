import { padded } from '../core/match-words.ts';
import { shorten } from '../core/text.ts';
import { has } from './address-words.ts';
import type { FoundPost, Line, PageKind, PageSnapshot } from './shape.ts';

// A town after its postcode, as written in NL, PL, PT, SE, DE/FR/ES/IT and BE/AT/CH/DK; a country letter may come first.
const TOWN = String.raw`(?!\p{Lu}{2}(?: |$))\p{Lu}[\p{L}'’.-]{1,30}(?: [\p{L}'’./-]{1,20}){0,3}`;
const CODE = String.raw`(?:(?:NL|PL|PT|SE|S|D|DE|F|FR|E|ES|I|IT|B|BE|A|AT|CH|DK)-? ?)?(?:[1-9]\d{3} ?[A-Z]{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{3} \d{2}|\d{5}|[1-9]\d{3})`;
const BRITISH = String.raw`[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}`;
const PLACE = new RegExp(`^(?:${CODE} ${TOWN}|${TOWN},? ${BRITISH}|${BRITISH})$`, 'u');

const BOX =
  /^(?:postbus|antwoordnummer|postfach|bp|boîte postale|cs|apartado(?: de correos)?|casella postale|skr(?:ytka|\.) poczt(?:owa|\.)|p\.? ?o\.? box|postboks|box) \d[\d ]{0,8}$/iu;
// Dorpsstraat 12-b, ul. Długa 5/7, Calle Mayor, 3.
const NUMBER_LAST = /^\p{L}[\p{L}\d'’./ -]{2,45}[, ]{1,2}\d{1,4} ?[a-zA-Z]?(?:[-/](?:\d{1,4}[a-zA-Z]?|[a-zA-Z]))?$/u;
// 12 rue de la Paix, 5 High Street
const NUMBER_FIRST =
  /^\d{1,4}(?:[-/]\d{1,4})?(?: ?(?:bis|ter|[a-zA-Z]))?,? (?:(?:rue|avenue|av\.|boulevard|bd|place|quai|allée|chemin|route|cours|impasse)\b[\p{L}\d'’. -]{2,45}|[\p{L}'’. -]{2,40} (?:street|st|road|rd|avenue|ave|lane|drive|square|place|court|way|quay|row|house|park))$/iu;
const LEGAL_FORM =
  /(?:^|[ .,])(?:b\.?v\.?|n\.?v\.?|gmbh|ag|kg|se|ug|e\.?v\.?|ltd|limited|plc|llp|inc|s\.?a\.?|sas|sarl|s\.?r\.?l\.?|s\.?p\.?a\.?|s\.?l\.?|sp\. z o\.o\.|stichting|vereniging|coöperatie|ab|aps|a\/s|lda)[.,]?$/iu;

// 2003 may be a year or a postcode: only a name or an `<address>` proves that it is a postcode.
const YEAR = /^(?:19|20)\d{2} /;

const isStreet = (text: string) => BOX.test(text) || NUMBER_LAST.test(text) || NUMBER_FIRST.test(text);

/** One part of an address, and the line of the page where it was found. */
interface Piece {
  text: string;
  line: Line;
}

/** Lines split at their commas, so that "Street 1, 1234 AB Town" is like two lines. Skips long running text. */
function piecesOf(lines: readonly Line[]): Piece[] {
  return lines.flatMap((line) => {
    if (line.text.length > 200) return [{ text: '', line }];
    const parts = line.text.split(/[,;|•·] (?!\d{1,4} ?[a-zA-Z]?(?:,|$))| [–—|] /);
    return parts.map((part) => ({ text: part.replace(/^[^:]{2,40}: ?/, '').trim(), line }));
  });
}

/** The addressee, but only with a legal form: anything else above a street may be a heading. */
function nameBefore({ text }: Piece = { text: '', line: {} as Line }): string[] {
  return text.length < 80 && LEGAL_FORM.test(text) ? [text] : [];
}

function isSomebodyElses({ line }: Piece, before: string): boolean {
  const around = [padded(line.heading), padded(before), padded(line.text)];
  return (['authority', 'representative', 'others'] as const).some((group) => around.some((text) => has(text, group)));
}

/**
 * The postal addresses on a page, as for a letter: a street with its number (or a post box), followed directly by
 * a postcode with its town. Parts that are not next to each other are never joined. Leaves out those of authorities
 * and representatives. Best first, at most five.
 */
export function findPost(page: PageSnapshot, kind: PageKind): FoundPost[] {
  const pieces = piecesOf(page.lines);
  const onPolicy = /^(privacy_policy|privacy_contact|request_form)$/.test(kind);
  const found = new Map<string, FoundPost>();
  pieces.forEach((_, at) => {
    const post = postAt(page, pieces, at, onPolicy);
    const key = post?.lines.slice(-2).join(' ').toLowerCase() ?? '';
    if (post && post.score > (found.get(key)?.score ?? -1)) found.set(key, post);
  });
  return [...found.values()].toSorted((a, b) => b.score - a.score).slice(0, 5);
}

function postAt(page: PageSnapshot, pieces: readonly Piece[], at: number, onPolicy: boolean): FoundPost | undefined {
  const [street, place] = [pieces[at - 1], pieces[at]];
  const town = place?.text.replace(/\.$/, '') ?? '';
  if (!street || !place || !PLACE.test(town) || !isStreet(street.text)) return undefined;
  if (place.line.block - street.line.block > 1) return undefined;
  const lines = [...nameBefore(pieces[at - 2]), street.text, town];
  if (YEAR.test(town) && lines.length === 2 && !place.line.inCard) return undefined;
  const before = page.blocks
    .slice(Math.max(0, street.line.block - 2), street.line.block)
    .join(' ')
    .slice(-200);
  if (isSomebodyElses(place, before) || isSomebodyElses(street, before)) return undefined;
  const named = [before.slice(-120), place.line.heading].some((text) => has(padded(text), 'privacyText'));
  const role = onPolicy && named ? 'privacy' : 'general';
  const score = (role === 'privacy' ? 2 : 0) + (place.line.inCard ? 1 : 0) + (lines.length > 2 ? 1 : 0);
  const quote = [...new Set([street.line.text, place.line.text])].join(', ');
  return { lines, role, score, quote: shorten(quote, 400) };
}
