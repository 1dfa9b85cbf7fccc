/** SHA-256 of bytes as lower-case hex (FIPS 180-4). */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Base64 (RFC 4648 4) as bytes; undefined if it is not base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const letters = atob(text);
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
    return bytes;
  } catch {
    return undefined;
  }
}

/** The bytes of a `data:…;base64,…` address; undefined if it is not one. */
export function bytesOf(data: string): Uint8Array<ArrayBuffer> | undefined {
  const [, base64] = /^data:[^,]{0,200};base64,([A-Za-z0-9+/=]*)$/.exec(data) ?? [];
  return base64 === undefined ? undefined : fromBase64(base64);
}
