import type { ComponentChildren } from 'preact';
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
import { MailProgramSelect } from '../../parts/mail-program.tsx';
import { Fields, Missed, Undo } from './done-form.tsx';
import { KeepThanks } from './keep-thanks.tsx';

interface Props {
  session: Session;
  actions: Actions;
  request: RequestType;
  delivered: Delivered;
  onSent: (kept: Kept) => void;
}

/** What the closing screen tells of a request that was sent. */
export interface Kept {
  id: string;
  due: string;
  hasProof: boolean;
}

/** After the letter left our hands: what is still the user's to do, and the one question that starts the clock. */
export function Done({ session, actions, request, delivered, onSent }: Props) {
  const [trouble, setTrouble] = useState<Trouble>();
  const due = dueIfSentToday(session);
  // without a law there was no letter that could have gone out
  if (!due) return null;
  const noted = async (noting: Promise<Trouble | undefined>, hasProof: boolean) => {
    const why = await noting;
    if (why) return setTrouble(why);
    await actions.reset();
    await actions.reloadCases();
    onSent({ id: delivered.caseId, due, hasProof });
  };
  const { tab } = session;
  const isForm = delivered.channel === 'webform';
  const wentOn = isForm && tab?.url !== undefined && tab.url !== delivered.url;
  const isMail = kindOf(delivered) === 'email' || kindOf(delivered) === 'webmail';
  const ask = tab?.isPrivate ? (
    <KeepCase session={session} actions={actions} request={request} delivered={delivered} />
  ) : (
    <DidYouSend delivered={delivered} onSent={() => void noted(markSent(delivered.caseId, delivered.channel), false)} />
  );
  return (
    <Screen title={t(isMail ? 'done.didOpen' : `done.${kindOf(delivered)}`)} onBack={() => actions.go('letter')}>
      {trouble && <Problem {...trouble} />}
      {wentOn && !tab.isPrivate && (
        <KeepThanks
          tabId={tab.id}
          name={session.draft.addressee?.name ?? ''}
          onKeep={(thanks) => void noted(keepProof(tab.id, delivered.caseId, thanks), true)}
        />
      )}
      <Rest isFolded={wentOn}>
        {isMail && <DidItOpen session={session} actions={actions} request={request} />}
        <Outcome delivered={delivered} tabId={tab?.id} />
        {isForm && !wentOn && <p>{t('done.proofHint')}</p>}
        {ask}
        <p data-name="due-if-sent">{t('done.ifSentToday', { day: day(due) })}</p>
        <p class="soft">{tab?.isPrivate ? t('done.private') : t('done.later')}</p>
        <p class="soft">{t('done.next')}</p>
        <Fields
          name="filled-fields"
          title={t('done.filledFields')}
          labels={delivered.filled}
          delivered={delivered}
          tabId={tab?.id}
        />
        {isForm && <Undo session={session} delivered={delivered} />}
        {!isMail && <LetterAgain session={session} request={request} />}
        {isForm && (
          <Button kind="quiet" name="fill-more" onClick={() => actions.go('fill')}>
            {t('done.fillMore')}
          </Button>
        )}
      </Rest>
    </Screen>
  );
}

/** On a page that thanks, everything else is a fold away. */
function Rest({ isFolded, children }: { isFolded: boolean; children: ComponentChildren }) {
  if (!isFolded) return <>{children}</>;
  return (
    <details data-name="done-more">
      <summary>{t('done.other')}</summary>
      <div class="stack">{children}</div>
    </details>
  );
}

/** Whether the mail opened, which nothing tells us; where it did not, the letter to copy and the question how the user mails. */
function DidItOpen({ session, actions, request }: Omit<Props, 'delivered' | 'onSent'>) {
  const [opened, setOpened] = useState<boolean>();
  return (
    <>
      <div class="doors">
        <Button name="opened" pressed={opened === true} onClick={() => setOpened(true)}>
          {t('done.opened')}
        </Button>
        <Button name="not-opened" pressed={opened === false} onClick={() => setOpened(false)}>
          {t('done.notOpened')}
        </Button>
      </div>
      {opened === false && (
        <Notice live name="not-opened-help">
          <p>{t('done.notOpenedHint')}</p>
          <MailProgramSelect value={session.settings.mail} onChange={(mail) => void actions.saveSettings({ mail })} />
          <div class="row">
            <LetterAgain session={session} request={request} />
            <Button name="try-again" onClick={() => actions.go('letter')}>
              {t('done.again')}
            </Button>
          </div>
        </Notice>
      )}
      {opened !== false && <LetterAgain session={session} request={request} />}
    </>
  );
}

/** A channel that is gone counts as copying: that is what its draft still offers. */
function kindOf({ channel }: Delivered): Kind {
  return channels.get(channel)?.kind ?? 'clipboard';
}

/** The one answer that starts the clock. */
function DidYouSend({ delivered, onSent }: { delivered: Delivered; onSent: () => void }) {
  return (
    <Button kind="primary" name="sent" onClick={onSent}>
      {t(delivered.channel === 'letter' ? 'done.posted' : 'done.sent')}
    </Button>
  );
}

function dueIfSentToday(session: Session): string | undefined {
  const scope = scopeOfSession(session);
  return scope.ok ? answerDue(scope.law.id, localDay(new Date()), { calendar: scope.calendar }) : undefined;
}

function Outcome({ delivered, tabId }: { delivered: Delivered; tabId: number | undefined }) {
  return (
    <>
      <Notice live name="outcome">
        <p>{t(`done.${kindOf(delivered)}.text`, { count: delivered.filled?.length ?? 0 })}</p>
        {delivered.channel === 'email' && delivered.form !== 'full' && <p>{t(`done.mail.${delivered.form}`)}</p>}
      </Notice>
      <Fields name="yours" title={t('fill.yours')} labels={delivered.yours} delivered={delivered} tabId={tabId} />
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
