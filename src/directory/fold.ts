// Letters that Unicode does not decompose.
const PLAIN: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i' };

/** Text prepared for comparison: lower case, without diacritics (`Müller` → `muller`). */
export function fold(text: string): string {
  const bare = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return bare.replace(/[ßøłæœđı]/g, (letter) => PLAIN[letter] ?? letter);
}

/** The folded words of names separated by TABs, and each name as one word (`abnamro` finds `ABN AMRO`). */
export function wordsOf(names: string): string[] {
  return fold(names)
    .split('\t')
    .flatMap((name) => {
      const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
      return words.length > 1 ? [...words, words.join('')] : words;
    });
}
