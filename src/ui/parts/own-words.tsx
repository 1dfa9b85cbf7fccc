import { useEffect, useState } from 'preact/hooks';
import type { ComposeInput } from '../../cases/shape.ts';
import { label } from '../i18n.ts';
import { letterLanguageTexts } from '../letter-language-texts.ts';

/** Says so where the user's own sentences in a letter are in another language than the letter. */
export function OwnWords({ input: { statements, language } }: { input: ComposeInput }) {
  const { situation, dispute, wrongPassage, correctWording } = statements;
  const own = [situation, dispute, wrongPassage, correctWording].filter(Boolean).join(' ');
  const [spoken, setSpoken] = useState<string>();
  useEffect(() => {
    let stale = false;
    if (own) void languageIn(own).then((found) => !stale && setSpoken(found));
    return () => {
      stale = true;
    };
  }, [own]);
  if (!own || !spoken || spoken === language) return null;
  return (
    <output class="warn" data-name="own-words">
      {label('letter-language/own-words', letterLanguageTexts['own-words'])}
    </output>
  );
}

// The words of every language are too many for the first screen.
const languageIn = async (text: string) => (await import('../../replies/language-of.ts')).sureLanguageOf(text);
