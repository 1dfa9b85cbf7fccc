import { tokensOf } from '../core/patterns.ts';
import { replyWordsFor } from '../words/reply-words.ts';

/** Small words that give a language away. */
const words = replyWordsFor('replies/language-of', {
  common: ['the', 'and', 'your', 'we', 'you', 'for', 'with', 'this', 'not', 'have'],
});

/** How many languages have a word: one that neighbours share says little about which of them it is. */
const shared = new Map<string, number>();
for (const { common = [] } of words.values())
  for (const word of new Set(common)) shared.set(word, (shared.get(word) ?? 0) + 1);

/** Letters that a language has and its neighbours lack, as small as they come. */
const letters: Readonly<Record<string, RegExp>> = {
  da: /[æø]/g,
  de: /[äöüß]/g,
  sv: /[äö]/g,
};

/** The language a text is most likely in, of those answers are recognised in (BCP 47); English for one that gives nothing away. */
export function languageOf(text: string): string {
  const start = text.slice(0, 20_000);
  const tokens = tokensOf(start);
  const counts = [...words].map(([id, { common = [] }]) => {
    const known = new Set(common);
    const own = tokens.reduce((sum, token) => sum + (known.has(token) ? 1 / (shared.get(token) ?? 1) : 0), 0);
    return { id, count: own + (letters[id] ? (start.toLowerCase().match(letters[id])?.length ?? 0) / 2 : 0) };
  });
  return counts.toSorted((a, b) => b.count - a.count)[0]?.id ?? 'en';
}
