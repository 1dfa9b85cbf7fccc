import { useState } from 'preact/hooks';
import { localDay } from '../../../core/date.ts';
import { answerDue } from '../../../cases/deadline.ts';
import { withEvent } from '../../../cases/history.ts';
import type { Case, RequestType } from '../../../cases/shape.ts';
import { askBackground } from '../../../platform/ask.ts';
import type { Delivered } from '../../../platform/drafts.ts';
import { day, t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { List } from '../../parts/list.tsx';
import { Notice } from '../../parts/notice.tsx';
import { keepCase, writeDown } from '../deliver.ts';
import { composeInput, editedLetter, scopeOfSession, useComposed } from '../letter-state.ts';
import { Screen } from '../screen.tsx';
import type { Actions, Session } from '../session.ts';

interface Props {
  session: Session;
  actions: Actions;
  request: RequestType;
  delivered: Delivered;
  onSent: (due: string) => void;
}

/** After the letter left our hands: what is still the user's to do, and the one question that starts the clock. */
export function Done({ session, actions, request, delivered, onSent }: Props) {
  const [trouble, setTrouble] = useState<string>();
  const due = dueIfSentToday(session);
  // without a law there was no letter that could have gone out
  if (!due) return null;
  const sent = async () => {
    const why = await markSent(delivered.caseId);
    if (why) return setTrouble(why);
    await actions.reset();
    await actions.reloadCases();
    onSent(due);
  };
  return (
    <Screen title={t(`done.${delivered.channel}`)} onBack={() => actions.go('letter')}>
      <Outcome delivered={delivered} />
      <LetterAgain session={session} request={request} />
      {delivered.channel === 'webform' && <Undo session={session} />}
      <p data-name="due-if-sent">{t('done.ifSentToday', { day: day(due) })}</p>
      {trouble && (
        <Notice kind="danger" live name="trouble">
          <p>{trouble}</p>
        </Notice>
      )}
      {session.tab?.isPrivate ? (
        <KeepCase session={session} actions={actions} request={request} delivered={delivered} />
      ) : (
        <Button kind="primary" name="sent" onClick={() => void sent()}>
          {t('done.sent')}
        </Button>
      )}
      <p class="soft">{session.tab?.isPrivate ? t('done.private') : t('done.later')}</p>
    </Screen>
  );
}

function dueIfSentToday(session: Session): string | undefined {
  const scope = scopeOfSession(session);
  return scope.ok ? answerDue(scope.law.id, localDay(new Date()), { calendar: scope.calendar }) : undefined;
}

function Outcome({ delivered }: { delivered: Delivered }) {
  const notKept = delivered.notKept ?? [];
  return (
    <>
      <Notice live name="outcome">
        <p>{t(`done.${delivered.channel}.text`, { count: delivered.filled?.length ?? 0 })}</p>
        {delivered.channel === 'email' && delivered.form !== 'full' && <p>{t(`done.mail.${delivered.form}`)}</p>}
      </Notice>
      {notKept.length > 0 && (
        <Notice kind="warn" name="not-kept">
          <h2>{t('done.notKept')}</h2>
          <List items={notKept.map((label) => ({ key: label, content: label }))} />
        </Notice>
      )}
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

function Undo({ session }: { session: Session }) {
  const [restored, setRestored] = useState<number>();
  const tabId = session.tab?.id;
  const undo = async () => {
    if (tabId === undefined) return;
    const answer = await askBackground({ type: 'undo-fill', tabId });
    setRestored(answer.ok ? answer.value.restored : 0);
  };
  return (
    <div class="row">
      <Button name="undo-fill" onClick={() => void undo()}>
        {t('done.undo')}
      </Button>
      <output class="soft" data-name="undone">
        {restored === undefined ? '' : t(restored > 0 ? 'done.undone' : 'done.nothingToUndo')}
      </output>
    </div>
  );
}

function KeepCase({ session, actions, request, delivered }: Omit<Props, 'onSent'>) {
  const [kept, setKept] = useState<boolean>();
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
    setKept((await writeDown(session, actions, out, 'keep')) !== undefined);
  };
  return (
    <>
      <Button kind="primary" name="keep-case" disabled={kept === true} onClick={() => void keep()}>
        {t('done.keep')}
      </Button>
      <output>{kept === undefined ? '' : t(kept ? 'done.kept' : 'problem.storage')}</output>
    </>
  );
}

/** Adds "sent today" to the stored case. Undefined, or why it did not work. */
async function markSent(id: string): Promise<string | undefined> {
  const listed = await askBackground({ type: 'list-cases' });
  const found: Case | undefined = listed.ok ? listed.value.cases.find((one) => one.id === id) : undefined;
  if (!found) return t('problem.caseGone');
  const now = new Date();
  const sent = withEvent(found, { type: 'sent', at: now.toISOString(), day: localDay(now) });
  return (await keepCase(sent)) ? undefined : t('problem.storage');
}
