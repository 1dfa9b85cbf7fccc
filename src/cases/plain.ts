/** Control characters and invisible marks (bidi among them); those that join letters and emoji stay, and so do line breaks. */
const UNPRINTABLE = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** A text of several lines for a letter: the words unchanged, without unprintable characters. */
export function plainText(text: string): string {
  return text.toWellFormed().replace(LINE_BREAK, '\n').replaceAll('\t', ' ').replace(UNPRINTABLE, '').trim();
}

/** A text as one line of a letter. */
export function plainLine(text: string | undefined): string {
  return plainText(text ?? '').replace(/\s+/g, ' ');
}
