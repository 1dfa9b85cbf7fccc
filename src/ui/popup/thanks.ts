import { referenceIn } from '../../replies/reference.ts';
import { sentencesOf } from '../../detect/sentences.ts';
import { askBackground } from '../../platform/ask.ts';

/** The company's own number for what was sent, and the sentence that names it. */
export interface Thanks {
  reference: string;
  quote: string;
}

/** The reference number that the page in a tab names; undefined where it names none, or cannot be read. */
export async function thanksOn(tabId: number): Promise<Thanks | undefined> {
  const page = await askBackground({ type: 'page-text', tabId });
  if (!page.ok) return undefined;
  for (const quote of page.value.text.split('\n').flatMap(sentencesOf)) {
    const reference = referenceIn(quote);
    if (reference) return { reference, quote };
  }
  return undefined;
}
