import { label, languageId, t } from '../../i18n.ts';
import { letterLanguageTexts } from '../../letter-language-texts.ts';
import { languageOptions } from '../../language-options.ts';
import { Select } from '../../parts/field.tsx';
import { letterLanguage, lettersHere } from '../letter-state.ts';
import type { Actions, Session } from '../shape.ts';

/** True where the letter would not be in the interface's language, or the user chose another: that is said above the letter. */
export function isForeign(session: Session): boolean {
  const { language: _, ...rest } = session.draft;
  return [session, { ...session, draft: rest }].some((one) => letterLanguage(one) !== languageId());
}

/** The letter's language, to choose; with why it is not the interface's. */
export function LetterLanguage({ session, actions }: { session: Session; actions: Actions }) {
  return (
    <Select
      name="language"
      label={t('letter.language')}
      hint={whyOther(session)}
      value={letterLanguage(session)}
      options={languageOptions(lettersHere(session))}
      onChange={(language) => void actions.update({ language, edits: {} })}
    />
  );
}

function whyOther(session: Session): string | undefined {
  if (session.draft.language || letterLanguage(session) === languageId()) return undefined;
  const why = lettersHere(session).includes(languageId()) ? 'theirs' : 'none';
  return label(`letter-language/${why}`, letterLanguageTexts[why]);
}
