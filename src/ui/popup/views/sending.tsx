import { useState } from 'preact/hooks';
import type { Sending } from '../../../channels/shape.ts';
import type { ComposeInput, Letter } from '../../../cases/shape.ts';
import { localDay } from '../../../core/date.ts';
import { launch, prepare } from '../../carry-out.ts';
import { t } from '../../i18n.ts';
import { checkLetter, openCasesOf } from '../../letter-checks.ts';
import { Checks, fixedLetter } from '../../parts/checks.tsx';
import { Problem } from '../../parts/problem.tsx';
import { Ways } from '../../parts/ways.tsx';
import { formOf, waysTo, type Here, type Way } from '../../ways.ts';
import { saidOf, type Trouble } from '../../trouble.ts';
import { writeDown } from '../deliver.ts';
import { addresseeIn, companyIn } from '../letter-state.ts';
import { frameHost } from '../offer.ts';
import type { Actions, Session } from '../shape.ts';
import { PostLine } from './address-lines.tsx';

interface Props {
  session: Session;
  actions: Actions;
  input: ComposeInput;
  letter: Letter;
}

/** What the checks found in a letter, and the ways to send it on. */
export function SendingPart(props: Props) {
  const { session, actions, input, letter } = props;
  const [trouble, setTrouble] = useState<Trouble>();
  const found = checkLetter({ input, openCases: openCasesOf(session.cases) }, letter);
  const to = addresseeIn(session);
  const ways = to ? waysTo(letter, to, sendingOf(props), hereOf(session)) : [];
  const isDeadEnd = ways[0]?.channel.kind === 'clipboard';
  const badAddress = to?.email !== undefined && !ways.some(({ channel }) => channel.kind === 'email');
  const postal = companyIn(session, to?.companyId)?.postal;
  const send = (way: Way) => {
    if (way.delivery.do === 'fill') actions.go('fill');
    else void sendBy(way, props).then(setTrouble);
  };
  return (
    <>
      <Checks results={found} onFix={(fix) => void actions.update({ edits: fixedLetter(letter, fix) })} />
      {trouble && <Problem {...trouble} />}
      {badAddress && <p class="soft">{t('letter.badAddress')}</p>}
      {isDeadEnd && <p class="soft">{t('letter.openContactPage')}</p>}
      <Ways
        ways={ways}
        blocked={found.some(({ level }) => level === 'stop')}
        program={session.settings.mail}
        onSend={send}
        onProgram={(mail) => void actions.saveSettings({ mail })}
        post={postal && to?.postFrom && <PostLine postal={postal} />}
      />
      <p class="soft">{t('letter.checkFacts')}</p>
    </>
  );
}

function sendingOf({ session, input }: Props): Sending {
  const now = new Date();
  return {
    at: now.toISOString(),
    day: localDay(now),
    program: session.settings.mail,
    profile: input.profile,
    language: input.language,
  };
}

/** A form was seen, or the contact page keeps one in a frame of another host, which the next screen names. */
function hereOf({ page }: Session): Here {
  if (!page?.ok) return { hasForm: false, isRequestForm: false };
  const hasForm = page.value.contactForms > 0 || frameHost(page.value) !== undefined;
  return { hasForm, isRequestForm: hasForm && page.value.kinds[0]?.kind === 'request_form' };
}

/** Sends a letter on its way, the case and the act written down first. Undefined, or why it did not work. */
async function sendBy({ channel, delivery }: Way, props: Props): Promise<Trouble | undefined> {
  const { session, actions, input, letter } = props;
  const to = addresseeIn(session);
  const form = formOf(delivery);
  const body = form === 'short' ? letter.short : letter.full;
  const out = { input, subject: letter.subject, body, channel: channel.id, form };
  const written = await writeDown(session, actions, out);
  if (!written.ok || !to) return { text: t('problem.storage'), said: saidOf(written) };
  const by = { ...sendingOf(props), id: written.value.caseId, kept: !session.tab?.isPrivate };
  const act = channel.deliver(letter, to, by);
  const why = await prepare(act, letter);
  if (why) return why;
  await actions.update({ step: 'done' });
  await launch(act);
  return undefined;
}
