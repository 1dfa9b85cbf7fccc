import type { ComposeInput, Letter } from '../../cases/shape.ts';
import { valuesOf, type PlannedFill } from '../../fields/plan.ts';
import type { FillReport } from '../../fields/shape.ts';
import { askBackground } from '../../platform/ask.ts';
import type { Delivered } from '../../platform/drafts.ts';
import type { FillNote } from '../../platform/messages.ts';
import { t } from '../i18n.ts';
import { saidOf, type Trouble } from '../trouble.ts';
import { writeDown } from './deliver.ts';
import type { Actions, Session } from './shape.ts';

export interface Filling {
  session: Session;
  actions: Actions;
  input: ComposeInput;
  letter: Letter;
  /** What the preview listed and the user left ticked. */
  fills: readonly PlannedFill[];
  /** What the preview named as left to the user. */
  yours: readonly string[];
  /** The document that the preview was made of, and the frame it is in. */
  url: string;
  frame?: number;
}

/**
 * Writes the case down, fills, and goes on to the result; the background notes in the case what the fill did. Undefined, or
 * why nothing was filled.
 */
export async function fillPage({
  session,
  actions,
  input,
  letter,
  fills,
  yours,
  ...where
}: Filling): Promise<Trouble | undefined> {
  const tabId = session.tab?.id;
  const form = fills.find((one) => one.role === 'message')?.form ?? 'full';
  const out = { input, subject: letter.subject, body: letter[form], channel: 'webform', form } as const;
  const written = await writeDown(session, actions, out);
  if (!written.ok || tabId === undefined) return { text: t('problem.storage'), said: saidOf(written) };
  const delivered = written.value;
  const order = { ...where, values: valuesOf(fills) };
  const note = noteOf(delivered.caseId, fills, letter);
  const answer = await askBackground({ type: 'fill-form', tabId, order, note });
  if (!answer.ok)
    return { text: t(answer.why === 'storage' ? 'problem.storage' : 'problem.page'), said: answer.detail };
  if (!answer.value.ok) return { text: t('fill.changed') };
  const outcome = outcomeOf(answer.value, fills);
  const { frame } = where;
  const [next] = yours;
  // What is left to the user is what they see when they turn to the page.
  if (next !== undefined) await showField(tabId, next, frame);
  await actions.update({
    step: 'done',
    delivered: {
      ...delivered,
      ...(tookShort(answer.value, fills) ? { form: 'short' as const } : {}),
      ...(frame === undefined ? {} : { frame }),
      ...labelled(outcome),
      ...(yours.length > 0 ? { yours: [...yours] } : {}),
    },
  });
  return undefined;
}

/** Scrolls the page to a field of the filled form. */
export async function showField(tabId: number, label: string, frame: number | undefined): Promise<boolean> {
  const where = frame === undefined ? {} : { frame };
  const answer = await askBackground({ type: 'show-field', tabId, label, ...where });
  return answer.ok && answer.value.shown;
}

function noteOf(id: string, fills: readonly PlannedFill[], { short }: Letter): FillNote {
  const letters = fills.filter(({ role, form }) => role === 'message' && form === 'full');
  return {
    id,
    labels: Object.fromEntries(fills.map(({ key, label }) => [key, label])),
    letter: { fields: letters.map(({ key }) => key), short },
  };
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
