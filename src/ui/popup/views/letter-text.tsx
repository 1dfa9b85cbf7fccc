import type { Letter } from '../../../cases/shape.ts';
import { t } from '../../i18n.ts';
import { Button } from '../../parts/button.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import type { Actions, Session } from '../shape.ts';

export type Form = 'full' | 'short';

interface Props {
  session: Session;
  actions: Actions;
  letter: Letter;
  form: Form;
  onForm: (form: Form) => void;
  /** The user's name is in it: a text that is changed before would go out without. */
  isOpen: boolean;
}

/** The letter as it will go out, to read and to change. */
export function LetterText({ session, actions, letter, form, onForm, isOpen }: Props) {
  const { edits } = session.draft;
  const edited = Object.values(edits).some((text) => text !== undefined);
  const other = form === 'short' ? 'full' : 'short';
  return (
    <div class="stack stack--tight letter">
      <TextArea
        name="body"
        label={t(!isOpen ? 'letter.title' : form === 'short' ? 'letter.shortBody' : 'letter.body')}
        value={letter[form]}
        rows={9}
        readOnly={!isOpen}
        onChange={(text) => void actions.update({ edits: { ...edits, [form]: text } })}
      />
      <div class="row">
        <Button kind="quiet" name={`form-${other}`} onClick={() => onForm(other)}>
          {t(`letter.${other}`)}
        </Button>
        {edited && (
          <Button kind="quiet" name="undo-edits" onClick={() => void actions.update({ edits: {} })}>
            {t('letter.original')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What the mail will be called. */
export function SubjectField({ session, actions, letter }: Pick<Props, 'session' | 'actions' | 'letter'>) {
  const { edits } = session.draft;
  return (
    <TextField
      name="subject"
      label={t('letter.subject')}
      value={letter.subject}
      onChange={(subject) => void actions.update({ edits: { ...edits, subject } })}
    />
  );
}
