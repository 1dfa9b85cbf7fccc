import { loadReasons, type Form } from '../letters/index.ts';
import { reasons } from '../letters/shape.ts';
import { plainLine } from './plain.ts';
import type { ComposeInput, Statements } from './shape.ts';

/** The law asks for a situation of one's own (GDPR art. 21(1)); a word or two is none. In characters. */
export const SITUATION_LENGTH = 20;

/** True where the user ticked a reason, or wrote a sentence. */
export function hasSituation({ reasons: ticked = [], situation = '' }: Statements): boolean {
  return ticked.length > 0 || situation.trim().length >= SITUATION_LENGTH;
}

/** A mail link has no room for every reason; the first alone is reason enough. In characters. */
const SHORT_REASONS = 180;

/**
 * The user's situation as a letter states it: the reasons that were ticked, in the letter's language, then the user's own
 * words. The short form gives as many of the reasons as it has room for, one at least, and the user's words whole.
 */
export async function situationText({ statements, language }: ComposeInput, form: Form = 'full'): Promise<string> {
  const words = statements.reasons?.length ? await loadReasons(language) : undefined;
  const ticked = reasons.flatMap((one) => (words && statements.reasons?.includes(one) ? words[one] : []));
  const told = form === 'short' ? ticked.filter((_, n) => n === 0 || fits(ticked.slice(0, n + 1))) : ticked;
  return [...told, plainLine(statements.situation)].filter(Boolean).join(' ');
}

const fits = (sentences: readonly string[]) => sentences.join(' ').length <= SHORT_REASONS;

/** The number that the data subject calls from, unless they say another: the user's own, where the user is that person. */
export function ownPhone({ onBehalfOf }: Statements, phone: string | undefined): string | undefined {
  return onBehalfOf?.trim() ? undefined : phone;
}
