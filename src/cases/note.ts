import { isIsoDate, type IsoDate } from '../core/date.ts';
import type { CaseNews } from './events.ts';
import { RequestType } from './shape.ts';

/** What the user may add to an event, as they typed it. */
export type NoteFacts = Partial<
  Record<'reference' | 'url' | 'address' | 'until' | 'missing' | 'ground' | 'text', string>
>;

/** Events the user can note of themselves, in the order they mostly happen, each with the facts it may have. */
export const notable = {
  received: [],
  acknowledged: ['reference'],
  'identity-asked': [],
  'form-demanded': ['url'],
  bounced: ['address'],
  extended: ['until'],
  partial: ['missing'],
  refused: ['ground'],
  'transcript-only': [],
  'listen-only': [],
  answered: [],
  withdrawn: [],
  noted: ['text'],
} as const satisfies Record<string, readonly (keyof NoteFacts)[]>;
export type NotableType = keyof typeof notable;

/** A link that can be opened: http or https, else nothing. */
function webAddress(text: string): string | undefined {
  const full = /^[a-z]+:/i.test(text) ? text : `https://${text}`;
  return URL.canParse(full) && /^https?:$/.test(new URL(full).protocol) ? new URL(full).href : undefined;
}

function factOf(name: keyof NoteFacts, typed: string | undefined): string | undefined {
  const text = typed?.trim();
  if (!text) return undefined;
  if (name === 'until') return isIsoDate(text) ? text : undefined;
  if (name === 'ground') return RequestType.safeParse(text).data;
  return name === 'url' ? webAddress(text) : text;
}

/** What was typed as a news item; facts that are no facts are left out. Undefined for a note without words. */
export function newsFrom(type: NotableType, day: IsoDate, facts: NoteFacts): CaseNews | undefined {
  const known = notable[type].flatMap((name: keyof NoteFacts) => {
    const fact = factOf(name, facts[name]);
    return fact === undefined ? [] : [[name, fact]];
  });
  if (type === 'noted') return known.length === 0 ? undefined : ({ type, ...Object.fromEntries(known) } as CaseNews);
  return { type, day, ...Object.fromEntries(known) } as CaseNews;
}
