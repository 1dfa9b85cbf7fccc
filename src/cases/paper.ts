import * as z from 'zod/mini';

/** A letter to print. Address lines appear as known or as the user changed them; none is made up. */
export const Paper = z.object({
  version: z.literal(1),
  id: z.string(),
  /** The id is that of a stored case, in which the posting can be noted. */
  kept: z.boolean(),
  /** The sender's lines, name first, for the line above the address. */
  from: z.array(z.string()),
  to: z.array(z.string()),
  /** The address is the whole house's: a line says that the letter is for the data protection officer. */
  toOfficer: z.optional(z.boolean()),
  /** The addressee as named in the letter's text. */
  name: z.string(),
  /** Where the sender lives, ISO 3166-1 alpha-2 (or a part of it): decides paper size and registered post. */
  country: z.string(),
  place: z.string(),
  /** ISO day, for a letter that does not name one itself. */
  day: z.string(),
  language: z.string(),
  subject: z.string(),
  body: z.string(),
});
export type Paper = z.infer<typeof Paper>;

/** A letter's text split up for paper. `date` is the day as written in the letter. */
export interface PaperText {
  date: string | undefined;
  paragraphs: string[];
  /** Greeting and signature, which stay together on one page. */
  closing: string[];
}

/** A line with a year of this century, in these digits or in those of another script. */
const DATE_LINE = /^(?=[^\n]*(?:\b20\d\d\b|(?:(?!\d)\p{Nd}){4}))[^\n]{8,40}$/u;
/** Maximum characters of a greeting; French ones are whole sentences. */
const GREETING = 120;

/** The paragraphs without what the letterhead already says: "To X" and the date. */
function withoutHead(paragraphs: string[], name: string): Pick<PaperText, 'date' | 'paragraphs'> {
  const [first = '', second = ''] = paragraphs;
  if (!name || first.includes('\n') || !first.endsWith(name)) return { date: undefined, paragraphs };
  const date = DATE_LINE.test(second) ? second : undefined;
  return { date, paragraphs: paragraphs.slice(date ? 2 : 1) };
}

/** Splits up the text of a letter; `name` is the addressee's, as written in the letter. */
export function paperText(body: string, name: string): PaperText {
  const all = body.split(/\n{2,}/).filter((one) => one.trim() !== '');
  const { date, paragraphs } = withoutHead(all, name);
  const greeting = paragraphs.at(-2);
  const closes = greeting !== undefined && greeting.length <= GREETING && !greeting.includes('\n');
  const from = paragraphs.length - (closes ? 2 : 1);
  return { date, paragraphs: paragraphs.slice(0, from), closing: paragraphs.slice(from) };
}
