import { answerFrom, HeldAnswer } from '../../../src/platform/held-answers.ts';
import { changeThing } from '../change.ts';
import type { FuzzTarget } from '../shape.ts';

const given = {
  text: 'We refuse your request.',
  sender: 'DPO <dpo@modelbank.example>',
  subject: 'Re: Request for a copy',
};

/** Whatever a page gives as its selected or open message has the shape of an answer, and its sender is one address. */
export default {
  run(random) {
    const answer = answerFrom(changeThing(random, given));
    if (!HeldAnswer.safeParse(answer).success) throw new Error('no answer');
    if (answer.text.length > 200_000 || (answer.subject ?? '').length > 300) throw new Error('too long');
    if (answer.from !== undefined && !/^[^\s<>"'(),;:@]+@[a-z0-9.-]+$/i.test(answer.from)) throw new Error(answer.from);
  },
} satisfies FuzzTarget;
