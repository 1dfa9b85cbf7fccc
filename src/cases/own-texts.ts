import type { Case } from './events.ts';

/** What the user wrote to the company in this case, in letters and in its form: what an answer may quote. */
export function ownTexts({ letter, events }: Pick<Case, 'letter' | 'events'>): string[] {
  const later = events.flatMap((event) => {
    if (event.type === 'drafted') return [event.draft.letter.body];
    if (event.type === 'follow-up') return [event.letter.body];
    return event.type === 'filled' ? event.fields.map(({ value }) => value) : [];
  });
  return [...new Set([letter.body, ...later])];
}
