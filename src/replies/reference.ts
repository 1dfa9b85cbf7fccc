import { fold } from '../core/text.ts';
import { replyWordsFor } from '../words/reply-words.ts';

const words = [
  ...replyWordsFor('replies/reference', {
    reference: ['reference', 'reference number', 'case number', 'ticket number', 'ticket', 'case', 'our ref'],
  }).values(),
];
const names = words.flatMap((one) => one['reference'] ?? []).toSorted((a, b) => b.length - a.length);
const NUMBER = /^[\s.:#()-]{0,6}(?:nr|no|nummer|number|numero)?[\s.:#()-]{0,6}([A-Za-z0-9][A-Za-z0-9/_.-]{3,29})/;

/** The company's own number for the case, named in a sentence; undefined when there is none with a digit in it. */
export function referenceIn(sentence: string): string | undefined {
  // Folding may change lengths: the number is looked for in what follows the name, spaces made single.
  const plain = sentence.replace(/\s+/g, ' ');
  const folded = fold(plain);
  if (folded.length !== plain.length) return undefined;
  for (const name of names) {
    const at = folded.indexOf(name);
    const [, number] = at < 0 ? [] : (NUMBER.exec(plain.slice(at + name.length)) ?? []);
    if (number && /\d/.test(number)) return number.replace(/[.,]$/, '');
  }
  return undefined;
}
