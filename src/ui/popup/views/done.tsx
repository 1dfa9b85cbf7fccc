import { useState } from 'preact/hooks';
import { channels } from '../../../channels/index.ts';
import type { Kind } from '../../../channels/shape.ts';
import type { Result } from '../../../core/result.ts';
import { localDay } from '../../../core/date.ts';
import { answerDue } from '../../../cases/deadline.ts';
import type { RequestType } from '../../../cases/shape.ts';
import type { Delivered } from '../../../platform/drafts.ts';
import { day, t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Problem, Said } from '../../parts/problem.tsx';
import { saidOf, type Trouble } from '../../trouble.ts';
import { writeDown } from '../deliver.ts';
import { editedLetter, useComposed } from '../../composed.ts';
import { composeInput, scopeOfSession } from '../letter-state.ts';
import { Screen } from '../screen.tsx';
import { keepProof, markSent } from '../sent.ts';
import type { Actions, Session } from '../shape.ts';
import { Missed, Undo } from './done-form.tsx';

interface Props {
  session: Session;
  actions: Actions;
  request: RequestType;
  delivered: Delivered;
  onSent: (due: string) => void;
}

/** After the letter left our hands: what is still the user's to do, and the one question that starts the clock. */
export function Done({ session, actions, request, delivered, onSent }: Props) {
  const [trouble, setTrouble] = useState<Trouble>();
  const due = dueIfSentToday(session);
  // without a law there was no letter that could have gone out
  if (!due) return null;
  const noted = async (noting: Promise<Trouble | undefined>) => {
    const why = await noting;
    if (why) return setTrouble(why);
    await actions.reset();
    await actions.reloadCases();
    onSent(due);
  };
  return (
    <Screen title={t(`done.${kindOf(delivered)}`)} onBack={() => actions.go('letter')}>
      <Outcome delivered={delivered} />
      {delivered.channel === 'webform' && <Undo session={session} delivered={delivered} />}
      {trouble && <Problem {...trouble} />}
      {session.tab?.isPrivate ? (
        <KeepCase session={session} actions={actions} request={request} delivered={delivered} />
      ) : (
        <DidYouSend session={session} delivered={delivered} onAnswer={(noting) => void noted(noting)} />
      )}
      <p class="soft">{session.tab?.isPrivate ? t('done.private') : t('done.later')}</p>
      <p data-name="due-if-sent">{t('done.ifSentToday', { day: day(due) })}</p>
      <p class="soft">{t('done.next')}</p>
      <LetterAgain session={session} request={request} />
      {delivered.channel === 'webform' && (
        <Button kind="quiet" name="fill-more" onClick={() => actions.go('fill')}>
          {t('done.fillMore')}
        </Button>
      )}
    </Screen>
  );
}

/** A channel that is gone counts as copying: that is what its draft still offers. */
function kindOf({ channel }: Delivered): Kind {
  return channels.get(channel)?.kind ?? 'clipboard';
}

interface SentProps {
  session: Session;
  delivered: Delivered;
  onAnswer: (noting: Promise<Trouble | undefined>) => void;
}

/** The question that starts the clock. On another page than the form's, the one that thanks is likely in front: it is proof. */
function DidYouSend({ session, delivered, onAnswer }: SentProps) {
  const { tab } = session;
  const wentOn = delivered.channel === 'webform' && tab?.url !== undefined && tab.url !== delivered.url;
  const sent = (
    <Button
      kind={wentOn ? 'plain' : 'primary'}
      name="sent"
      onClick={() => onAnswer(markSent(delivered.caseId, delivered.channel))}
    >
      {t(delivered.channel === 'letter' ? 'done.posted' : 'done.sent')}
    </Button>
  );
  if (delivered.channel !== 'webform' || !tab) return sent;
  return (
    <>
      <p>{t(wentOn ? 'done.didYou' : 'done.proofHint')}</p>
      {!wentOn && sent}
      <Button
        kind={wentOn ? 'primary' : 'plain'}
        name="sent-with-proof"
        onClick={() => onAnswer(keepProof(tab.id, delivered.caseId))}
      >
        {t('done.sentWithProof')}
      </Button>
      {wentOn && sent}
    </>
  );
}

function dueIfSentToday(session: Session): string | undefined {
  const scope = scopeOfSession(session);
  return scope.ok ? answerDue(scope.law.id, localDay(new Date()), { calendar: scope.calendar }) : undefined;
}

function Outcome({ delivered }: { delivered: Delivered }) {
  return (
    <>
      <Notice live name="outcome">
        <p>{t(`done.${kindOf(delivered)}.text`, { count: delivered.filled?.length ?? 0 })}</p>
        {delivered.channel === 'email' && delivered.form !== 'full' && <p>{t(`done.mail.${delivered.form}`)}</p>}
      </Notice>
      <Missed delivered={delivered} />
    </>
  );
}

function LetterAgain({ session, request }: { session: Session; request: RequestType }) {
  const [copied, setCopied] = useState(false);
  const composed = useComposed(composeInput(session, request));
  if (!composed) return null;
  const copy = () =>
    void navigator.clipboard.writeText(editedLetter(composed, session.draft.edits).full).then(() => setCopied(true));
  return (
    <div class="row">
      <Button name="copy-full" onClick={copy}>
        {t('done.copyFull')}
      </Button>
      <output class="soft">{copied ? t('done.copied') : ''}</output>
    </div>
  );
}

function KeepCase({ session, actions, request, delivered }: Omit<Props, 'onSent'>) {
  const [kept, setKept] = useState<Result<Delivered>>();
  const input = composeInput(session, request);
  const composed = useComposed(input);
  const keep = async () => {
    if (!input || !composed) return;
    const letter = editedLetter(composed, session.draft.edits);
    const form = delivered.form === 'short' ? 'short' : 'full';
    const out = {
      input,
      subject: letter.subject,
      body: letter[form],
      channel: delivered.channel,
      form: delivered.form,
    };
    setKept(await writeDown(session, actions, out, 'keep'));
  };
  return (
    <>
      <Button kind="primary" name="keep-case" disabled={kept?.ok === true} onClick={() => void keep()}>
        {t('done.keep')}
      </Button>
      <output>{kept === undefined ? '' : t(kept.ok ? 'done.kept' : 'problem.storage')}</output>
      <Said said={kept && saidOf(kept)} />
    </>
  );
}
