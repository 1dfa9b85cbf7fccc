import type { Lack } from '../../cases/answer-table.ts';
import { shorten } from '../../core/text.ts';
import { wordsIn } from '../i18n.ts';
import { itemName } from './item-name.ts';

const LONGEST = 240;

/** What was asked and not given, a line each with the company's own sentence, in the language of a letter to others than the company. */
export async function lackTable(lacks: readonly Lack[], language: string): Promise<string> {
  const { t } = await wordsIn(language);
  const quoted = (quote: string | undefined) => (quote ? `: “${shorten(quote, LONGEST)}”` : '');
  return lacks
    .map(({ item, mark, quote }) => `- ${itemName(item, t)}: ${t(`mark.${mark}`)}${quoted(quote)}`)
    .join('\n');
}
