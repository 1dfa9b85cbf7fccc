import type { ComposeInput, Letter } from '../../cases/shape.ts';
import type { Sender } from '../../fields/shape.ts';

/** "Anna van den Berg" → Anna | van den Berg; a single word stays whole in both, for forms that demand two. */
export function splitName(name: string): { firstName: string; lastName: string } {
  const [firstName = '', ...rest] = name.trim().split(/\s+/);
  return { firstName, lastName: rest.join(' ') || firstName };
}

/** What the user has said about themselves and the call, as a form may ask for it. */
export function senderOf(input: ComposeInput, letter: Letter): Sender {
  const { profile, call } = input;
  return {
    ...profile,
    ...splitName(profile.name),
    ...(call?.customerNumber ? { customerNumber: call.customerNumber } : {}),
    subject: letter.subject,
    message: letter.full,
    messageShort: letter.short,
  };
}
