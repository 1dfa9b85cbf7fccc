import { useState } from 'preact/hooks';
import { channels } from '../../../channels/index.ts';
import { noLetterTexts, whyNoLetter } from '../../../cases/no-letter.ts';
import type { ComposeInput, Letter, RequestType } from '../../../cases/shape.ts';
import { scopeReasons } from '../../../jurisdictions/scope.ts';
import { letterLanguages } from '../../../letters/index.ts';
import { askBackground } from '../../../platform/ask.ts';
import { label, languageName, t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Select, TextArea, TextField } from '../../parts/field.tsx';
import { Articles, NotReviewed } from '../../parts/articles.tsx';
import { Checks, fixedLetter } from '../../parts/checks.tsx';
import { Notice } from '../../parts/notice.tsx';
import { frameHost } from '../offer.ts';
import { checkLetter, openCasesOf } from '../../letter-checks.ts';
import { composeInput, editedLetter, letterLanguage, scopeOfSession, useComposed } from '../letter-state.ts';
import { writeDown } from '../deliver.ts';
import { Screen } from '../screen.tsx';
import type { Actions, Session } from '../session.ts';

interface Props {
  session: Session;
  actions: Actions;
  request: RequestType;
}

/** The finished letter: to read, to change, to send on its way. */
export function LetterView({ session, actions, request }: Props) {
  const input = composeInput(session, request);
  const composed = useComposed(input);
  const back = () => actions.go('details');
  if (!scopeOfSession(session).ok)
    return <NoLetterHere text={label('scope/no-letter-yet', scopeReasons['no-letter-yet'])} onBack={back} />;
  const why = input && whyNoLetter(input);
  if (why) return <NoLetterHere text={label(`no-letter/${why}`, noLetterTexts[why])} onBack={back} />;
  if (!input || !composed) return <p aria-busy="true">{t('letter.writing')}</p>;
  const letter = editedLetter(composed, session.draft.edits);
  return (
    <Screen title={t('letter.title')} onBack={() => actions.go('details')}>
      <Recipient session={session} />
      <Editor session={session} actions={actions} letter={letter} />
      <Articles input={input} />
      <NotReviewed jurisdiction={input.jurisdiction} />
      <Sending session={session} actions={actions} input={input} letter={letter} />
    </Screen>
  );
}

/** Why no letter can be written, in plain words. */
function NoLetterHere({ text, onBack }: { text: string; onBack: () => void }) {
  return (
    <Screen title={t('letter.title')} onBack={onBack}>
      <Notice kind="warn" live name="no-letter">
        <p>{text}</p>
      </Notice>
    </Screen>
  );
}

function Recipient({ session }: { session: Session }) {
  const to = session.draft.addressee;
  return (
    <dl class="pairs">
      <dt>{t('letter.to')}</dt>
      <dd data-name="recipient">{[to?.name, to?.email].filter(Boolean).join(' · ')}</dd>
    </dl>
  );
}

function Editor({ session, actions, letter }: { session: Session; actions: Actions; letter: Letter }) {
  const [form, setForm] = useState<'full' | 'short'>('full');
  const { edits } = session.draft;
  const edited = Object.values(edits).some((text) => text !== undefined);
  return (
    <div class="stack letter">
      <div class="field-row">
        <Select
          name="language"
          label={t('letter.language')}
          value={letterLanguage(session)}
          options={letterLanguages.map((value) => ({ value, label: languageName(value) }))}
          onChange={(language) => void actions.update({ language, edits: {} })}
        />
        <Select
          name="form"
          label={t('letter.form')}
          value={form}
          options={[
            { value: 'full', label: t('letter.full') },
            { value: 'short', label: t('letter.short') },
          ]}
          onChange={(value) => setForm(value === 'short' ? 'short' : 'full')}
        />
      </div>
      <TextField
        name="subject"
        label={t('letter.subject')}
        value={letter.subject}
        onChange={(subject) => void actions.update({ edits: { ...edits, subject } })}
      />
      <TextArea
        name="body"
        label={t('letter.body')}
        value={letter[form]}
        rows={14}
        onChange={(text) => void actions.update({ edits: { ...edits, [form]: text } })}
      />
      {edited && (
        <div>
          <Button kind="quiet" name="undo-edits" onClick={() => void actions.update({ edits: {} })}>
            {t('letter.original')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface SendingProps {
  session: Session;
  actions: Actions;
  input: ComposeInput;
  letter: Letter;
}

function Sending({ session, actions, input, letter }: SendingProps) {
  const [trouble, setTrouble] = useState<string>();
  const openCases = openCasesOf(session.cases);
  const found = checkLetter({ input, openCases }, letter);
  const blocked = found.some((result) => result.level === 'stop');
  const hasForm = mayHaveForm(session);
  const hasEmail = session.draft.addressee?.email !== undefined;
  const act = (send: typeof sendMail) => void send({ session, actions, input, letter }).then(setTrouble);
  return (
    <>
      <Checks results={found} onFix={(fix) => void actions.update({ edits: fixedLetter(letter, fix) })} />
      {trouble && (
        <Notice kind="danger" live name="trouble">
          <p>{trouble}</p>
        </Notice>
      )}
      <div class="stack">
        {hasEmail && (
          <Button kind="primary" name="send-mail" disabled={blocked} onClick={() => act(sendMail)}>
            {t('letter.mail')}
          </Button>
        )}
        {hasForm && (
          <Button
            kind={hasEmail ? 'plain' : 'primary'}
            name="preview-fill"
            disabled={blocked}
            onClick={() => actions.go('fill')}
          >
            {t('letter.fill')}
          </Button>
        )}
        {!hasForm && !hasEmail && <p class="soft">{t('letter.openContactPage')}</p>}
        <Button name="copy" disabled={blocked} onClick={() => act(copyLetter)}>
          {t('letter.copy')}
        </Button>
      </div>
      <p class="soft">{t('letter.checkFacts')}</p>
    </>
  );
}

/** A form was seen, or the contact page keeps one in a frame of another host, which the next screen names. */
function mayHaveForm({ page }: Session): boolean {
  if (!page?.ok) return false;
  return page.value.contactForms > 0 || frameHost(page.value) !== undefined;
}

/** Opens the mail program with the letter, the case written down first. Undefined, or why it did not work. */
async function sendMail({ session, actions, input, letter }: SendingProps): Promise<string | undefined> {
  const addressee = session.draft.addressee;
  const delivery = addressee && channels.get('email')?.deliver(letter, addressee);
  if (delivery?.do !== 'open') return t('letter.badAddress');
  const body = delivery.form === 'short' ? letter.short : letter.full;
  const written = await writeDown(session, actions, {
    input,
    subject: letter.subject,
    body,
    channel: 'email',
    form: delivery.form,
  });
  if (!written) return t('problem.storage');
  await actions.update({ step: 'done' });
  await askBackground({ type: 'open-mail', url: delivery.url });
  return undefined;
}

/** Puts the full letter on the clipboard. Undefined, or why it did not work. */
async function copyLetter({ session, actions, input, letter }: SendingProps): Promise<string | undefined> {
  const written = await writeDown(session, actions, {
    input,
    subject: letter.subject,
    body: letter.full,
    channel: 'clipboard',
    form: 'full',
  });
  if (!written) return t('problem.storage');
  try {
    await navigator.clipboard.writeText(letter.full);
  } catch {
    return t('problem.clipboard');
  }
  await actions.update({ step: 'done' });
  return undefined;
}
