import * as z from 'zod/mini';
import { CaseDraft, type CaseEvent } from './events.ts';
import { parseEvent } from './read.ts';

/** A case as stored until version 3 of the database: one record with its events inside. */
const FirstCase = z.extend(CaseDraft, {
  version: z.literal(1),
  id: z.string(),
  events: z.array(z.looseObject({ type: z.string(), at: z.string() })),
});

/**
 * The events of a case of the first version; undefined if it cannot be read completely. Their ids are derived from the
 * case's, so that a case converted twice (here and in an old backup) stays one case.
 */
export function eventsOfFirstCase(stored: unknown): CaseEvent[] | undefined {
  const parsed = FirstCase.safeParse(stored);
  if (!parsed.success) return undefined;
  const { version: _, id, events, ...draft } = parsed.data;
  const placed = events.map((event, order) =>
    parseEvent({
      ...event,
      ...(event.type === 'prepared' ? { type: 'drafted', draft } : {}),
      id: `${id}/${order}`,
      case: id,
      order,
    }),
  );
  return placed.every((one) => one.ok) && placed[0]?.ok && placed[0].value.type === 'drafted'
    ? placed.flatMap((one) => (one.ok ? [one.value] : []))
    : undefined;
}
