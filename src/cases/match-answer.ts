import { fold } from '../core/text.ts';
import type { Case } from './events.ts';
import { lastOf } from './history.ts';

/** What is known of an answer before anybody has said which case it belongs to. */
export interface SeenAnswer {
  text: string;
  from?: string | undefined;
  subject?: string | undefined;
}

/** Why an answer may belong to a case. */
export type MatchReason = 'reference' | 'sender' | 'subject' | 'company';

export interface Match {
  one: Case;
  reasons: MatchReason[];
}

const weights: Readonly<Record<MatchReason, number>> = { reference: 4, sender: 3, subject: 3, company: 2 };
/** Shorter ones stand in any text by chance. */
const SHORTEST_NUMBER = 4;
const SHORTEST_SUBJECT = 12;
const SHORTEST_NAME = 4;

const bare = (host: string) => fold(host).replace(/^www\./, '');

/** "A <a@mail.b.example>" comes from b.example. */
function isFrom({ addressee: { host, email } }: Case, from: string): boolean {
  const address = /[^\s<>"]+@[^\s<>"]+/.exec(fold(from))?.[0] ?? '';
  const [, domain = ''] = address.split('@');
  const own = bare(host);
  return (
    address !== '' && (address === fold(email ?? '') || (own !== '' && (domain === own || domain.endsWith(`.${own}`))))
  );
}

function numbersOf(one: Case): string[] {
  const reference = lastOf(one, 'acknowledged')?.reference;
  return [reference, one.call?.caseNumber, one.call?.customerNumber].flatMap((number) =>
    number && fold(number).trim().length >= SHORTEST_NUMBER ? [fold(number).trim()] : [],
  );
}

/** True where a number stands by itself, not within a longer one. */
function standsIn(words: string, number: string): boolean {
  const pieces = words.split(number);
  return pieces.some(
    (piece, n) => n > 0 && !/[\p{L}\p{N}]$/u.test(pieces[n - 1] ?? '') && !/^[\p{L}\p{N}]/u.test(piece),
  );
}

/** `words`: subject and text of the answer, folded. */
function reasonsFor(one: Case, words: string, from = ''): MatchReason[] {
  const [letter, name] = [fold(one.letter.subject), fold(one.addressee.name)];
  const found: Readonly<Record<MatchReason, boolean>> = {
    reference: numbersOf(one).some((number) => standsIn(words, number)),
    sender: isFrom(one, from),
    subject: letter.length >= SHORTEST_SUBJECT && words.includes(letter),
    company: name.length >= SHORTEST_NAME && words.includes(name),
  };
  return (Object.keys(weights) as MatchReason[]).filter((reason) => found[reason]);
}

const weightOf = ({ reasons }: Match) => reasons.reduce((sum, reason) => sum + weights[reason], 0);

/** The cases an answer may belong to, the likeliest first, each with its reasons; the user says which. */
export function matchAnswer(cases: readonly Case[], { text, from, subject = '' }: SeenAnswer): Match[] {
  const words = fold(`${subject} ${text}`.slice(0, 200_000));
  return cases
    .map((one) => ({ one, reasons: reasonsFor(one, words, from) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => weightOf(b) - weightOf(a));
}

/** The one case that an answer seems to belong to: none where two are as likely, or it only names the company, as advertising does. */
export function likeliest(matches: readonly Match[]): Match | undefined {
  const [first, second] = matches.filter(({ reasons }) => reasons.some((reason) => reason !== 'company'));
  return first && second && weightOf(first) === weightOf(second) ? undefined : first;
}
