import { tokensOf } from '../core/patterns.ts';
import { replyWordsFor } from '../words/reply-words.ts';

/** Small words that give a language away. */
const words = replyWordsFor('replies/language-of', {
  common: ['the', 'and', 'your', 'we', 'you', 'for', 'with', 'this', 'not', 'have'],
});

/** The language a text is most likely in, of those answers are recognised in (BCP 47); English for one that gives nothing away. */
export function languageOf(text: string): string {
  const tokens = tokensOf(text.slice(0, 20_000));
  const counts = [...words].map(([id, { common = [] }]) => {
    const known = new Set(common);
    return { id, count: tokens.filter((token) => known.has(token)).length };
  });
  return counts.toSorted((a, b) => b.count - a.count)[0]?.id ?? 'en';
}
