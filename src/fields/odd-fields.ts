import { findAll } from '../core/dom.ts';
import { longestMatch, padded } from '../core/match-words.ts';
import { kindOfField } from './field-kind.ts';
import { purposeWords } from './purpose-words.ts';
import type { FieldSnapshot } from './shape.ts';

const STARS = '[name*="rating" i], [id*="rating" i], [class*="rating" i], [name*="stars" i], [class*="stars" i]';
const MAX_MARK = 10;

/** Marks to give: "1" to "5", "★★★"; not the hours of a day. */
function areMarks(options: readonly string[]): boolean {
  const marks = options.map((option) => option.trim()).filter((text) => /^(\d{1,2}|[★☆⭐✩]+)$/u.test(text));
  const numbers = marks.map(Number).filter((mark) => !Number.isNaN(mark));
  const isScale = numbers.length === 0 || (Math.min(...numbers) <= 1 && Math.max(...numbers) <= MAX_MARK);
  return marks.length > 2 && marks.length >= options.length - 2 && isScale;
}

const isSum = (option: string) => /[€$£] ?\d|\d ?[€$£]/.test(option);

function isOddKind(field: FieldSnapshot): boolean {
  return /^(url|range|number)$/.test(field.type) || /^(date|time)$/.test(kindOfField(field));
}

/** Points against a letter to a company by one field: marks and sums to choose, days of a stay, what an application wants. */
export function oddness(field: FieldSnapshot, role: string | undefined): number {
  if (areMarks(field.options)) return 3;
  if (field.options.some(isSum)) return 2;
  const text = padded(`${field.label} ${field.placeholder} ${field.before}`);
  if (longestMatch(text, purposeWords().public) > 0) return 5;
  if (role !== undefined && role !== 'date') return 0;
  return (longestMatch(text, purposeWords().fields) > 0 ? 2 : 0) + (isOddKind(field) ? 1 : 0);
}

const COMMENT = '[name="comment_post_ID" i], [name="comment_parent" i]';

/** True for a form with stars to give, drawn or not, or one whose text is shown under an article. */
export const isPublic = (box: Element) => findAll(box, `${STARS}, ${COMMENT}`).length > 0;
