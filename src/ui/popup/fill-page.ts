import type { ComposeInput, Letter } from '../../cases/shape.ts';
import { valuesOf, type PlannedFill } from '../../fields/plan.ts';
import type { FillReport } from '../../fields/shape.ts';
import { askBackground } from '../../platform/ask.ts';
import type { Delivered } from '../../platform/drafts.ts';
import { t } from '../i18n.ts';
import { writeDown } from './deliver.ts';
import type { Actions, Session } from './shape.ts';

export interface Filling {
  session: Session;
  actions: Actions;
  input: ComposeInput;
  letter: Letter;
  /** What the preview listed and the user left ticked. */
  fills: readonly PlannedFill[];
  /** The document that the preview was made of, and the frame it is in. */
  url: string;
  frame?: number;
}

/** Writes the case down, fills, notes what was filled, and goes on to the result. Undefined, or why nothing was filled. */
export async function fillPage({
  session,
  actions,
  input,
  letter,
  fills,
  ...where
}: Filling): Promise<string | undefined> {
  const tabId = session.tab?.id;
  const form = fills.find((one) => one.role === 'message')?.form ?? 'full';
  const out = { input, subject: letter.subject, body: letter[form], channel: 'webform', form } as const;
  let delivered = await writeDown(session, actions, out);
  if (!delivered || tabId === undefined) return t('problem.storage');
  const values = valuesOf(fills);
  const note = { id: delivered.caseId, labels: Object.fromEntries(fills.map(({ key, label }) => [key, label])) };
  const answer = await askBackground({ type: 'fill-form', tabId, order: { ...where, values }, note });
  if (!answer.ok) return t(answer.why === 'storage' ? 'problem.storage' : 'problem.page');
  if (!answer.value.ok) return t('fill.changed');
  if (form === 'full' && tookShort(answer.value, fills)) {
    // What is kept as sent is what the form took.
    const draft = { ...session.draft, delivered };
    const short = { ...out, body: letter.short, form: 'short' } as const;
    delivered = (await writeDown({ ...session, draft }, actions, short)) ?? delivered;
  }
  const outcome = outcomeOf(answer.value, fills);
  const { frame } = where;
  await actions.update({
    step: 'done',
    delivered: { ...delivered, ...(frame === undefined ? {} : { frame }), ...labelled(outcome) },
  });
  return undefined;
}

type Filled = Extract<FillReport, { ok: true }>;

/** The letter's field turned out to hold only the short form. */
function tookShort({ short = [] }: Filled, fills: readonly PlannedFill[]): boolean {
  return fills.some(({ key, role }) => role === 'message' && short.includes(key));
}

interface Outcome {
  filled: { label: string; value: string }[];
  missed: { label: string; value: string }[];
}

function outcomeOf({ kept, notKept, short = [] }: Filled, fills: readonly PlannedFill[]): Outcome {
  const held = ({ key, value, spare }: PlannedFill) => (short.includes(key) ? (spare?.short ?? value) : value);
  const pick = (keys: readonly string[]) =>
    fills.filter(({ key }) => keys.includes(key)).map((one) => ({ label: one.label, value: held(one) }));
  return { filled: pick(kept), missed: pick(notKept.map(({ key }) => key)) };
}

const labelled = ({ filled, missed }: Outcome): Pick<Delivered, 'filled' | 'missed'> => ({
  filled: filled.map(({ label }) => label),
  missed,
});
