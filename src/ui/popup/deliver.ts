import { localDay, type IsoDate } from '../../core/date.ts';
import { asEvent, type Case, type CaseDraft, type CaseEvent } from '../../cases/events.ts';
import { caseState } from '../../cases/history.ts';
import type { ComposeInput, Statements } from '../../cases/shape.ts';
import type { RecordingNotice } from '../../detect/shape.ts';
import type { Result } from '../../core/result.ts';
import { askBackground } from '../../platform/ask.ts';
import type { Delivered } from '../../platform/drafts.ts';
import type { Answer } from '../../platform/messages.ts';
import { addresseeIn } from './letter-state.ts';
import type { Actions, Session } from './shape.ts';

/** The letter as it goes out, and what it was made of. */
export interface Outgoing {
  input: ComposeInput;
  subject: string;
  body: string;
  channel: Delivered['channel'];
  form: Delivered['form'];
}

function seen({ sentence, retention }: RecordingNotice, url: string, day: IsoDate): CaseDraft['notice'] {
  return { sentence, url, day, ...(retention ? { kept: retention } : {}) };
}

/** For whom the letter is written, where that is somebody else. */
function behalfOf({ onBehalfOf, asParent, knownAs }: Statements): Pick<CaseDraft, 'behalf'> {
  if (!onBehalfOf?.trim()) return {};
  return { behalf: { onBehalfOf, ...(asParent ? { asParent } : {}), ...(knownAs?.trim() ? { knownAs } : {}) } };
}

function draftOf(session: Session, out: Outgoing, now: Date): CaseDraft | undefined {
  const { page } = session;
  const addressee = addresseeIn(session);
  if (!addressee) return undefined;
  const notice = page?.ok ? page.value.notices.find((found) => found.own) : undefined;
  return {
    request: out.input.request,
    addressee,
    jurisdiction: out.input.jurisdiction,
    ...(out.input.calendar ? { calendar: out.input.calendar } : {}),
    language: out.input.language,
    ...(out.input.also ? { also: [...out.input.also] } : {}),
    ...(out.input.call ? { call: out.input.call } : {}),
    ...(out.input.moreCalls ? { moreCalls: [...out.input.moreCalls] } : {}),
    ...behalfOf(out.input.statements),
    letter: { subject: out.subject, body: out.body },
    ...(notice && page?.ok ? { notice: seen(notice, page.value.url, localDay(now)) } : {}),
  };
}

/**
 * Writes down the case and the intended act before the act itself: mail and prompts close the popup. In a private window
 * only the draft is written, in memory, until the user says `keep`. When nothing could be stored, nothing may be done either.
 */
export async function writeDown(
  session: Session,
  actions: Actions,
  out: Outgoing,
  inPrivate?: 'keep',
): Promise<Result<Delivered>> {
  const keeps = inPrivate !== undefined || !session.tab?.isPrivate;
  const known = session.draft.delivered?.caseId;
  const stored = known !== undefined && keeps ? await storedCase(known) : nothing;
  if (!stored.ok) return stored;
  const before = stored.value;
  const id = known === undefined || (before && isAnother(before, out)) ? crypto.randomUUID() : known;
  const now = new Date();
  const draft = draftOf(session, out, now);
  if (!draft) return { ok: false, why: 'no-addressee' };
  const kept = keeps ? await keep(id, asEvent(id, { type: 'drafted', draft, channel: out.channel }, now)) : done;
  if (!kept.ok) return kept;
  const delivered: Delivered = {
    channel: out.channel,
    caseId: id,
    form: out.form,
    url: session.tab?.url ?? '',
    at: now.toISOString(),
  };
  await actions.update({ delivered });
  return { ok: true, value: delivered };
}

const done: Answer<true> = { ok: true, value: true };

/** Adds the letter to its case, or begins one; a case that is gone takes nothing. */
async function keep(id: string, drafted: CaseEvent): Promise<Answer<boolean>> {
  const answer = await askBackground({ type: 'add-to-case', id, events: [drafted] });
  return answer.ok && !answer.value ? { ok: false, why: 'storage' } : answer;
}

const nothing: Answer<Case | undefined> = { ok: true, value: undefined };

async function storedCase(id: string): Promise<Answer<Case | undefined>> {
  const found = await askBackground({ type: 'read-case', id });
  return found.ok ? { ok: true, value: found.value.one } : found;
}

/** A letter that was sent stays what it was: another text is another case. */
function isAnother(before: Case, { subject, body }: Outgoing): boolean {
  return caseState(before) !== 'drafted' && (before.letter.subject !== subject || before.letter.body !== body);
}
