const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The directory entry every message has (MS-OXMSG 2.4), in UTF-16LE one character a byte. */
const ENTRY = '__properties_version1.0'.split('').join('\0');

/** Whether bytes are a message as Outlook saves it (`.msg`), whatever the file is called. */
export function isOutlookFile(bytes: Uint8Array): boolean {
  return (
    COMPOUND.every((byte, n) => bytes[n] === byte) && new TextDecoder('windows-1252').decode(bytes).includes(ENTRY)
  );
}
