import * as z from 'zod/mini';
import { CallCompany } from '../cases/saved-call.ts';
import { Call } from '../cases/shape.ts';
import { item, type Item } from './storage.ts';

/** A call that is going on: stored at every change, so that the clock is right whatever is closed in between. */
export const OngoingCall = z.object({
  version: z.literal(1),
  /** ISO 8601 moment. */
  startedAt: z.string(),
  company: CallCompany,
  /** What may be the company's numbers, from its page. */
  phones: z.array(z.string()),
  /** Its date and times are set when it ends. */
  call: Call,
  notes: z.string(),
  /** Language of the call, a folder of src/letters. */
  language: z.string(),
});
export type OngoingCall = z.infer<typeof OngoingCall>;

/** There is one at most: nobody is on the phone twice. In a private window it lives in memory. */
export function ongoingItem(isPrivate: boolean): Item<OngoingCall | undefined> {
  const kind = { key: 'on-the-phone', schema: z.optional(OngoingCall), fallback: undefined, inBackup: 'no' as const };
  return item<OngoingCall | undefined>(kind, isPrivate ? 'session' : 'local');
}

/** A call being noted after it ended; kept until it is saved, so that a closed popup loses nothing. */
export const Noting = z.object({
  company: CallCompany,
  call: Call,
  /** Host of the page it was begun on, where the company is another one. */
  from: z.optional(z.string()),
});
export type Noting = z.infer<typeof Noting>;

export function notingItem(isPrivate: boolean): Item<Noting | undefined> {
  const kind = { key: 'noting', schema: z.optional(Noting), fallback: undefined, inBackup: 'no' as const };
  return item<Noting | undefined>(kind, isPrivate ? 'session' : 'local');
}
