import { localDay } from '../../core/date.ts';
import { newCase } from '../../cases/history.ts';
import type { Case, ComposeInput } from '../../cases/shape.ts';
import { askBackground } from '../../platform/ask.ts';
import type { Delivered } from '../../platform/drafts.ts';
import { addresseeIn } from './letter-state.ts';
import type { Actions, Session } from './session.ts';

/** The letter as it goes out, and what it was made of. */
export interface Outgoing {
  input: ComposeInput;
  subject: string;
  body: string;
  channel: Delivered['channel'];
  form: Delivered['form'];
}

function caseOf(session: Session, out: Outgoing, id: string): Case | undefined {
  const { page } = session;
  const addressee = addresseeIn(session);
  if (!addressee) return undefined;
  const notice = page?.ok ? page.value.notices.find((found) => found.own) : undefined;
  const now = new Date();
  return newCase({
    id,
    at: now.toISOString(),
    channel: out.channel,
    request: out.input.request,
    addressee,
    jurisdiction: out.input.jurisdiction,
    ...(out.input.calendar ? { calendar: out.input.calendar } : {}),
    language: out.input.language,
    ...(out.input.also ? { also: [...out.input.also] } : {}),
    ...(out.input.call ? { call: out.input.call } : {}),
    ...(out.input.moreCalls ? { moreCalls: [...out.input.moreCalls] } : {}),
    letter: { subject: out.subject, body: out.body },
    ...(notice && page?.ok ? { notice: { sentence: notice.sentence, url: page.value.url, day: localDay(now) } } : {}),
  });
}

/**
 * Writes down the case and the intended act before the act itself: mail and prompts close the popup. In a private window
 * only the draft is written, in memory, until the user says `keep`. Undefined when nothing could be stored: then nothing may be done either.
 */
export async function writeDown(
  session: Session,
  actions: Actions,
  out: Outgoing,
  keep?: 'keep',
): Promise<Delivered | undefined> {
  const id = session.draft.delivered?.caseId ?? crypto.randomUUID();
  const made = caseOf(session, out, id);
  if (!made) return undefined;
  if ((keep || !session.tab?.isPrivate) && !(await keepCase(await withHistory(made)))) return undefined;
  const delivered: Delivered = {
    channel: out.channel,
    caseId: id,
    form: out.form,
    url: session.tab?.url ?? '',
    at: new Date().toISOString(),
  };
  await actions.update({ delivered });
  return delivered;
}

/** Stores a case; false when the disk said no. */
export async function keepCase(made: Case): Promise<boolean> {
  return (await askBackground({ type: 'save-case', case: made })).ok;
}

/** The case made anew, with what was noted of it before: a second step of a form, or another way after the first. */
async function withHistory(made: Case): Promise<Case> {
  const listed = await askBackground({ type: 'list-cases' });
  const before = listed.ok ? listed.value.cases.find(({ id }) => id === made.id) : undefined;
  return before ? { ...made, events: [...before.events, ...made.events] } : made;
}
