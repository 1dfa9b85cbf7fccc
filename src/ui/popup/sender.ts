import type { ComposeInput, Letter } from '../../cases/shape.ts';
import type { Sender } from '../../fields/shape.ts';

/** "Anna van den Berg" → Anna | van den Berg; a single word stays whole in both, for forms that demand two. */
export function splitName(name: string): { firstName: string; lastName: string } {
  const [firstName = '', ...rest] = name.trim().split(/\s+/);
  return { firstName, lastName: rest.join(' ') || firstName };
}

/** "Anna van den Berg" → "A."; a given name with a hyphen has two. */
export function initialsOf(name: string): string {
  const [given = ''] = name.trim().split(/\s+/);
  const first = given.split('-').map((part) => Array.from(part)[0] ?? '');
  return first.map((letter) => (letter ? `${letter.toLocaleUpperCase()}.` : '')).join('');
}

/** The call as a form may ask for it: its day and the hour it began are as the user said them, in the call's own zone. */
function aboutCall({ call }: ComposeInput): Partial<Sender> {
  if (!call) return {};
  const { date, from, customerNumber, caseNumber } = call;
  const told = { callDate: date, callTime: from, customerNumber, caseNumber };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value));
}

/** What the user has said about themselves and the call, as a form may ask for it. */
export function senderOf(input: ComposeInput, letter: Letter): Sender {
  const { profile } = input;
  return {
    ...profile,
    ...splitName(profile.name),
    initials: initialsOf(profile.name),
    ...aboutCall(input),
    subject: letter.subject,
    message: letter.full,
    messageShort: letter.short,
  };
}
