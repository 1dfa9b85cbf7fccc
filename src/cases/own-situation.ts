import { loadReasons } from '../letters/index.ts';
import { reasons } from '../letters/shape.ts';
import { plainLine } from './plain.ts';
import type { ComposeInput, Statements } from './shape.ts';

/** The law asks for a situation of one's own (GDPR art. 21(1)); a word or two is none. In characters. */
export const SITUATION_LENGTH = 20;

/** True where the user ticked a reason, or wrote a sentence. */
export function hasSituation({ reasons: ticked = [], situation = '' }: Statements): boolean {
  return ticked.length > 0 || situation.trim().length >= SITUATION_LENGTH;
}

/** The user's situation as a letter states it: the reasons that were ticked, in the letter's language, then the user's own words. */
export async function situationText({ statements, language }: ComposeInput): Promise<string> {
  const words = statements.reasons?.length ? await loadReasons(language) : undefined;
  const ticked = reasons.filter((one) => statements.reasons?.includes(one)).map((one) => words?.[one]);
  return [...ticked, plainLine(statements.situation)].filter(Boolean).join(' ');
}
