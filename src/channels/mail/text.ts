const LINE_BREAKS = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;
// oxlint-disable-next-line no-control-regex -- controls are exactly what must not get into a mail
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

/** A text as the lines of a mail: each ends in CRLF (RFC 5322 2.1), without control characters other than tabs. */
export function mailText(text: string): string {
  return text.toWellFormed().replace(LINE_BREAKS, '\n').replace(CONTROLS, '').replaceAll('\n', '\r\n');
}

/** A text as the value of a header: one line, so that no second header can start in it. */
export function headerText(text: string): string {
  return text.toWellFormed().replace(LINE_BREAKS, ' ').replaceAll('\t', ' ').replace(CONTROLS, ' ').trim();
}
