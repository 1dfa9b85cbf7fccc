import { fold } from '../core/text.ts';
import type { Case, CaseEvent } from './events.ts';

/** What the user may look for in an event: words of the user and of the company, never ids. */
function wordsOf(event: CaseEvent): (string | undefined)[] {
  const quote = 'quote' in event ? event.quote : undefined;
  switch (event.type) {
    case 'drafted':
      return [event.draft.letter.subject, event.draft.letter.body];
    case 'follow-up':
      return [event.letter.subject, event.letter.body];
    case 'sent':
      return [event.to, event.proof];
    case 'acknowledged':
      return [event.reference, quote];
    case 'partial':
      return [event.missing, quote];
    case 'confirmed':
      return [event.title, event.text];
    case 'noted':
    case 'marked':
      return [event.text];
    case 'reply':
      return [event.from, event.subject, event.text];
    case 'attached':
      return [event.name];
    default:
      return [quote];
  }
}

/** Everything in a case that search covers, folded: company, letters, notes, answers, file names. */
export function searchText({ addressee, events }: Case): string {
  const { name, host, email } = addressee;
  const words = [name, host, email, ...events.flatMap(wordsOf)];
  // Preparing a letter again for another channel does not add its text again.
  return fold([...new Set(words.filter(Boolean))].join('\n'));
}

/** The words of a query, folded; a result must contain every one. */
export function searchWords(query: string): string[] {
  return [...new Set(fold(query).split(' '))].filter(Boolean);
}
