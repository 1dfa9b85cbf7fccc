import { localDay } from '../../core/date.ts';
import { caseState, newCase } from '../../cases/history.ts';
import type { Case, ComposeInput } from '../../cases/shape.ts';
import { askBackground } from '../../platform/ask.ts';
import type { Delivered } from '../../platform/drafts.ts';
import type { Answer } from '../../platform/messages.ts';
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
  const keeps = keep !== undefined || !session.tab?.isPrivate;
  const known = session.draft.delivered?.caseId;
  const stored = known !== undefined && keeps ? await storedCase(known) : nothing;
  if (!stored.ok) return undefined;
  const before = stored.value;
  const id = known === undefined || (before && isAnother(before, out)) ? crypto.randomUUID() : known;
  const made = caseOf(session, out, id);
  if (!made || (keeps && !(await keepCase(withHistory(made, before))))) return undefined;
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
async function keepCase(made: Case): Promise<boolean> {
  return (await askBackground({ type: 'save-case', case: made })).ok;
}

const nothing: Answer<Case | undefined> = { ok: true, value: undefined };

async function storedCase(id: string): Promise<Answer<Case | undefined>> {
  const listed = await askBackground({ type: 'list-cases' });
  return listed.ok ? { ok: true, value: listed.value.cases.find((one) => one.id === id) } : listed;
}

/** A letter that was sent stays what it was: another text is another case. */
function isAnother(before: Case, { subject, body }: Outgoing): boolean {
  return caseState(before) !== 'prepared' && (before.letter.subject !== subject || before.letter.body !== body);
}

/** The case made anew, with what was noted of it before: a second step of a form, or another way after the first. */
function withHistory(made: Case, before: Case | undefined): Case {
  return before?.id === made.id ? { ...made, events: [...before.events, ...made.events] } : made;
}
