import { asEvent, type CaseEvent } from '../cases/events.ts';
import { lastOf } from '../cases/history.ts';
import type { FillOrder, FillReport } from '../fields/shape.ts';
import type { FillNote } from '../platform/messages.ts';
import { appendEvents, readCase } from '../store/case-store.ts';

type Filled = Extract<FillReport, { ok: true }>;

/**
 * Writes what a fill did into its case: the fields that took a value, and the letter in its short form where that is the
 * form that went in. False when there is no such case, as in a private window.
 */
export async function noteFill(order: FillOrder, report: Filled, note: FillNote): Promise<boolean> {
  const filled = asEvent(
    note.id,
    { type: 'filled', url: order.url, fields: fieldsOf(order, report, note) },
    new Date(),
  );
  const letter = await shortLetter(report, note);
  return appendEvents(note.id, [...(letter ? [letter] : []), filled]);
}

function fieldsOf(order: FillOrder, { kept, short = [] }: Filled, { labels }: FillNote) {
  return order.values
    .filter(({ key }) => kept.includes(key))
    .map((given) => ({
      label: labels[given.key] ?? '',
      value: short.includes(given.key) ? (given.short ?? given.value) : given.value,
    }));
}

/** The case's letter with its short form as the text; undefined where the form took the one that is noted already. */
async function shortLetter({ short = [] }: Filled, { id, letter }: FillNote): Promise<CaseEvent | undefined> {
  if (!letter?.fields.some((key) => short.includes(key))) return undefined;
  const { one } = await readCase(id);
  const drafted = one && lastOf(one, 'drafted');
  if (!drafted) return undefined;
  const { draft, channel } = drafted;
  const { subject } = draft.letter;
  return asEvent(
    id,
    { type: 'drafted', draft: { ...draft, letter: { subject, body: letter.short } }, channel },
    new Date(),
  );
}
