// Letters that Unicode does not decompose.
const PLAIN: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', đ: 'd', ı: 'i' };

/** Text prepared for comparison: lower case, without diacritics (`Müller` → `muller`). */
export function fold(text: string): string {
  const bare = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return bare.replace(/[ßøłæœđı]/g, (letter) => PLAIN[letter] ?? letter);
}

const FORMS = new Set(
  'bv nv gmbh ag ltd limited inc llc plc se sas sa srl spa ab as oy kg ug ev ua sarl sca cv vof co corp publ'.split(
    ' ',
  ),
);

/** The folded words of a name without the legal form at its end (`KPN B.V.` → `kpn`). */
export function wordsOf(name: string): string[] {
  // `B.V.` is one word.
  const text = fold(name).replace(/(?<=(^|[\s.])\p{L})\.(?=\p{L}(\.|\s|$)|\s|$)/gu, '');
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  while (words.length > 1 && FORMS.has(words.at(-1) ?? '')) words.pop();
  return words;
}
