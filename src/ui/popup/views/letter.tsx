import { useState } from 'preact/hooks';
import { noLetterTexts, whyNoLetter } from '../../../cases/no-letter.ts';
import type { Letter, RequestType } from '../../../cases/shape.ts';
import { scopeReasons } from '../../../jurisdictions/scope.ts';
import { letterLanguages } from '../../../letters/index.ts';
import { label, languageName, t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { Select, TextArea, TextField } from '../../parts/field.tsx';
import { Articles, NotReviewed } from '../../parts/articles.tsx';
import { Notice } from '../../parts/notice.tsx';
import { editedLetter, useComposed } from '../../composed.ts';
import { composeInput, letterLanguage, scopeOfSession } from '../letter-state.ts';
import { Screen } from '../screen.tsx';
import type { Actions, Session } from '../shape.ts';
import { SendingPart } from './sending.tsx';

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
      <SendingPart session={session} actions={actions} input={input} letter={letter} />
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
