import type { Sending } from '../../channels/shape.ts';
import type { Addressee, ComposeInput, Letter } from '../../cases/shape.ts';
import { localDay } from '../../core/date.ts';
import { launch, prepare } from '../carry-out.ts';
import { t } from '../i18n.ts';
import { recordOf } from '../knowledge.ts';
import { saidOf, type Trouble } from '../trouble.ts';
import { formOf, type Here, type Way } from '../ways.ts';
import { withRecord } from '../../platform/own-knowledge.ts';
import type { AddressChoice } from './address-choice.ts';
import { writeDown } from './deliver.ts';
import { addresseeIn } from './letter-state.ts';
import { frameHost } from './offer.ts';
import type { Actions, Session } from './shape.ts';

/** What a way to send needs to know of the letter on screen. */
export function sendingOf(
  { settings }: Session,
  { profile, language }: Pick<ComposeInput, 'profile' | 'language'>,
): Sending {
  const now = new Date();
  return { at: now.toISOString(), day: localDay(now), program: settings.mail, profile, language };
}

/** A form was seen, or the contact page keeps one in a frame of another host, which the next screen names. */
export function hereOf({ page }: Session): Here {
  if (!page?.ok) return { hasForm: false, isRequestForm: false };
  const hasForm = page.value.contactForms > 0 || frameHost(page.value) !== undefined;
  return { hasForm, isRequestForm: hasForm && page.value.kinds[0]?.kind === 'request_form' };
}

/** Remembers an address that the user sends to: one of a page as confirmed by them, one of their own as theirs. */
export async function rememberAddress(
  { known }: Session,
  actions: Actions,
  to: Addressee,
  choice: AddressChoice | undefined,
): Promise<void> {
  const isNew = choice ? choice.isFound : to.origin === 'own';
  if (!isNew || !to.email || !to.host) return;
  await actions.learn(withRecord(known, recordOf(to, localDay(new Date()), choice?.quote)));
}

interface Going {
  /** The session with the addressee, the calls and the user as they go out. */
  session: Session;
  actions: Actions;
  input: ComposeInput;
  /** The text on screen, in both forms. */
  letter: Letter;
  /** Which form that is. */
  form: 'full' | 'short';
}

/** Sends the text on screen on its way, the case and the act written down first. Undefined, or why it did not work. */
export async function sendBy({ channel, delivery }: Way, going: Going): Promise<Trouble | undefined> {
  const { session, actions, input, letter } = going;
  const to = addresseeIn(session);
  const form = formOf(delivery) === 'none' ? ('none' as const) : going.form;
  const out = { input, subject: letter.subject, body: letter.full, channel: channel.id, form };
  const written = await writeDown(session, actions, out);
  if (!written.ok || !to) return { text: t('problem.storage'), said: saidOf(written) };
  const by = { ...sendingOf(session, input), id: written.value.caseId, kept: !session.tab?.isPrivate };
  const act = channel.deliver(letter, to, by);
  const why = await prepare(act, letter);
  if (why) return why;
  await actions.update({ step: 'done' });
  await launch(act);
  return undefined;
}
