import * as z from 'zod/mini';
import { item, type Item } from './storage.ts';

const MOST_CHARACTERS = 200_000;
const MOST_SUBJECT = 300;
const ADDRESS = /[^\s<>"'(),;:@]{1,64}@[a-z0-9.-]{1,200}\.[a-z]{2,24}/i;

/** An answer that the user selected in a page, on its way to the case; in memory, gone with the browser. */
export const HeldAnswer = z.object({ text: z.string(), from: z.optional(z.string()), subject: z.optional(z.string()) });
export type HeldAnswer = z.infer<typeof HeldAnswer>;

export function heldAnswerItem(id: string): Item<HeldAnswer | undefined> {
  const kind = { key: 'held-answer:', schema: z.optional(HeldAnswer), fallback: undefined, inBackup: 'no' as const };
  return item<HeldAnswer | undefined>(kind, 'session', id);
}

/** What a page gave of an answer, with its shape checked, for the page is somebody else's; a sender is an address or nothing. */
export function answerFrom(result: unknown): HeldAnswer {
  const { text, sender, subject } = (result ?? {}) as Partial<Record<'text' | 'sender' | 'subject', unknown>>;
  const from = typeof sender === 'string' ? ADDRESS.exec(sender.slice(0, 500))?.[0] : undefined;
  const about = typeof subject === 'string' ? subject.trim().slice(0, MOST_SUBJECT) : '';
  return {
    text: typeof text === 'string' ? text.slice(0, MOST_CHARACTERS) : '',
    ...(from ? { from } : {}),
    ...(about ? { subject: about } : {}),
  };
}
