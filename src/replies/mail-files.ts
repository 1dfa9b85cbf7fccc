import type { Attachment, Email } from 'postal-mime';

/** A file that came with a mail. */
export interface MailFile {
  name: string;
  mediaType: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const isSound = (mediaType: string) => /^(?:audio|video)\//.test(mediaType);
/** What a mail system says to mail systems. */
const isReport = (mediaType: string) => mediaType === 'message/delivery-status';

/** A picture the text shows where it stands, such as a logo. */
const isDrawn = ({ mimeType, related, disposition }: Attachment) =>
  mimeType.startsWith('image/') && related === true && disposition !== 'attachment';

/** A part with a name is a file whatever it says of itself, and so is sound; an unnamed part shown in the text is none. */
function isFile(part: Attachment): boolean {
  if (isReport(part.mimeType) || isDrawn(part)) return false;
  return part.filename !== null || part.disposition !== 'inline' || isSound(part.mimeType);
}

/** Endings of what may come without a name, so that it can be opened. */
const ENDINGS: Readonly<Record<string, string>> = {
  'audio/mpeg': '.mp3',
  'audio/mp3': '.mp3',
  'audio/mp4': '.m4a',
  'audio/x-m4a': '.m4a',
  'audio/wav': '.wav',
  'audio/x-wav': '.wav',
  'audio/ogg': '.ogg',
  'audio/amr': '.amr',
  'message/rfc822': '.eml',
  'application/pdf': '.pdf',
};

const nameOf = ({ filename, mimeType }: Attachment) => filename ?? `attachment${ENDINGS[mimeType] ?? ''}`;

const bytesOf = ({ content }: Attachment): Uint8Array<ArrayBuffer> =>
  new Uint8Array(content instanceof ArrayBuffer ? content : new TextEncoder().encode(String(content)));

/** The files of a mail, in its order; all its parts where it has no text to stand in. */
export function filesOf({ attachments }: Email, hasText: boolean): MailFile[] {
  return attachments
    .filter((part) => isFile(part) || (!hasText && !isReport(part.mimeType)))
    .map((part) => ({ name: nameOf(part), mediaType: part.mimeType, bytes: bytesOf(part) }));
}
