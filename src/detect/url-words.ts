import { padded } from '../core/match-words.ts';

const MAX_PARTS = 12;
const MAX_PART = 300;

/** A path in readable form; unchanged if it is escaped wrongly. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%[0-9a-f]{2}/gi, ' ');
  }
}

/** The parts of an address that the site chose: names in the path, values in the query, and keys without a value. */
export function urlParts(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const { pathname, searchParams } = new URL(url);
  return [...pathname.split('/'), ...[...searchParams].map(([key, value]) => value || key)]
    .slice(0, MAX_PARTS)
    .map((part) => padded(unescaped(part.slice(0, MAX_PART)).replace(/\.(html?|php|aspx?|jsp|cfm)$/, '')))
    .filter((part) => part.trim() !== '');
}

/** The same parts as one padded text. */
export function urlWords(url: string): string {
  return ` ${urlParts(url)
    .map((part) => part.trim())
    .join(' ')} `;
}
