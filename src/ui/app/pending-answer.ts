import type { OpenedAnswer } from './answer.ts';

let pending: OpenedAnswer | undefined;

/** Holds an answer until the case is opened that the user chose for it. */
export function holdAnswer(opened: OpenedAnswer): void {
  pending = opened;
}

/** The answer that is held, once. */
export function takeAnswer(): OpenedAnswer | undefined {
  const held = pending;
  pending = undefined;
  return held;
}
