const UNKNOWN = '\ufffd';

/** True where a text was read by a wrong charset: more of its letters beyond ASCII are unreadable than not. */
export function isMisread(text: string): boolean {
  const unreadable = text.split(UNKNOWN).length - 1;
  return unreadable > 0 && unreadable >= (text.match(/[^\0-\u007f\ufffd]/g)?.length ?? 0);
}

/** What windows-1252 has from 0x80 to 0x9f; Latin-1 has control characters there, which no text holds. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A text in which windows-1252 was taken for Latin-1, by whoever wrote or read it, as it was meant. */
export function withWindowsLetters(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS[control.charCodeAt(0) - 0x80] ?? control);
}

/** The charset a page of mail names in its `<meta>`, else the one of Western Windows, which most that name none are in. */
export function charsetOf(html: string): string {
  const [, name = ''] = /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(html.slice(0, 20_000)) ?? [];
  try {
    const { encoding } = new TextDecoder(name);
    return encoding === 'utf-8' ? 'windows-1252' : encoding;
  } catch {
    return 'windows-1252';
  }
}

/** A file in UTF-16, by its mark, in UTF-8; any other as it is. */
export function inUtf8(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
  return encoding ? new TextEncoder().encode(new TextDecoder(encoding).decode(bytes)) : bytes;
}

/** A text file in UTF-8, or else in windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  return withWindowsLetters(isMisread(text) ? new TextDecoder('windows-1252').decode(bytes) : text);
}

const LONGEST_HEADER = 2000;

/** Where in a mail, one character a byte, the types of its texts end: of those without a charset, else of those in UTF-8. */
function placesForCharset(mail: string): number[] {
  const types = [...mail.matchAll(/^content-type[ \t]*:\s{0,10}text\/(?:plain|html)(?![\w.+-])/gim)].map((match) => {
    const at = match.index + match[0].length;
    const [rest = ''] = /^[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*/.exec(mail.slice(at, at + LONGEST_HEADER)) ?? [];
    return { at, charset: /charset\s*\*?=\s*"?([\w-]*)/i.exec(rest)?.[1]?.toLowerCase() };
  });
  const bare = types.filter(({ charset }) => charset === undefined);
  return (bare.length > 0 ? bare : types.filter(({ charset }) => charset === 'utf-8')).map(({ at }) => at);
}

/** A mail whose misread texts say that they are in this charset: of two, the first is what counts. */
export function withCharset(mail: Uint8Array<ArrayBuffer>, charset: string): Uint8Array<ArrayBuffer> {
  // One byte a character, whatever it is, so that places are places in the bytes.
  const places = placesForCharset(new TextDecoder('windows-1252').decode(mail));
  const added = new TextEncoder().encode(`; charset=${charset}`);
  const whole = new Uint8Array(mail.length + places.length * added.length);
  let from = 0;
  let to = 0;
  for (const place of [...places, mail.length]) {
    whole.set(mail.subarray(from, place), to);
    to += place - from;
    from = place;
    if (to < whole.length) whole.set(added, to);
    to += added.length;
  }
  return whole;
}
