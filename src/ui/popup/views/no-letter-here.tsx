import { noLetterTexts, whyNoLetter } from '../../../cases/no-letter.ts';
import type { ComposeInput } from '../../../cases/shape.ts';
import { scopeReasons } from '../../../jurisdictions/scope.ts';
import { label, t } from '../../i18n.ts';
import { KindQuestion } from '../../parts/kind-question.tsx';
import { Notice } from '../../parts/notice.tsx';
import { kindIn, scopeOfSession } from '../letter-state.ts';
import { Screen } from '../screen.tsx';
import type { Actions, Session } from '../shape.ts';

/** Why no letter can be written, in plain words; undefined when one can. */
export function whyNone(session: Session, input: ComposeInput | undefined): string | undefined {
  if (!scopeOfSession(session).ok) return label('scope/no-letter-yet', scopeReasons['no-letter-yet']);
  const why = input && whyNoLetter(input);
  return why && label(`no-letter/${why}`, noLetterTexts[why]);
}

interface Props {
  text: string;
  session: Session;
  actions: Actions;
  onBack: () => void;
}

/** In place of a letter: why there is none, and what the company is said to be, which may be the mistake. */
export function NoLetterHere({ text, session, actions, onBack }: Props) {
  const kind = kindIn(session);
  return (
    <Screen title={t('letter.title')} onBack={onBack}>
      <Notice kind="warn" live name="no-letter">
        <p>{text}</p>
      </Notice>
      {kind && <KindQuestion kind={kind} onSay={(said) => void actions.update({ kind: said, edits: {} })} />}
    </Screen>
  );
}
