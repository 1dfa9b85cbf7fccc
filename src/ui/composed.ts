import { useEffect, useState } from 'preact/hooks';
import { compose } from '../cases/compose.ts';
import { whyNoLetter } from '../cases/no-letter.ts';
import type { ComposeInput, Letter } from '../cases/shape.ts';
import type { Edits } from '../platform/drafts.ts';

/** The letter as composed, with the user's own changes laid over it. */
export function editedLetter(composed: Letter, edits: Edits): Letter {
  return {
    subject: edits.subject ?? composed.subject,
    full: edits.full ?? composed.full,
    short: edits.short ?? composed.short,
  };
}

/** Composes the letter again whenever what it is made of changes; undefined until it is there. */
export function useComposed(input: ComposeInput | undefined): Letter | undefined {
  const [letter, setLetter] = useState<Letter>();
  useEffect(() => {
    let stale = false;
    if (input && !whyNoLetter(input)) void compose(input).then((composed) => !stale && setLetter(composed));
    return () => {
      stale = true;
    };
  }, [JSON.stringify(input)]);
  return letter;
}
