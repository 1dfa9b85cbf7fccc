/** Controls and marks that do not print (bidi among them); what joins letters and emoji stays, and so does a line break. */
const UNPRINTABLE = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** A text of several lines as it may stand in a letter: the words as they are, without characters that do not print. */
export function plainText(text: string): string {
  return text.toWellFormed().replace(LINE_BREAK, '\n').replaceAll('\t', ' ').replace(UNPRINTABLE, '').trim();
}

/** A text as one line of a letter. */
export function plainLine(text: string | undefined): string {
  return plainText(text ?? '').replace(/\s+/g, ' ');
}
