import * as z from 'zod/mini';
import { fromBase64 } from '../core/bytes.ts';

/** How a key is made from a password: PBKDF2-HMAC-SHA-256 (RFC 8018 5.2). Kept in clear beside what it locks. */
export const Lock = z.object({
  kdf: z.literal('PBKDF2-SHA-256'),
  cipher: z.literal('AES-256-GCM'),
  /** 16 random bytes, base64. */
  salt: z.string().check(z.regex(/^[A-Za-z0-9+/]{22}==$/)),
  /** Fewer would be too easy to guess, more only a way to make a machine hang. */
  rounds: z.int().check(z.minimum(600_000), z.maximum(10_000_000)),
});
export type Lock = z.infer<typeof Lock>;

const ROUNDS = 600_000;
const IV_BYTES = 12;

const PIECE = 0x8000;

/** Bytes as base64 (RFC 4648 4). */
function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

/** A lock for a new file, with a salt of its own. */
export function newLock(): Lock {
  const salt = toBase64(crypto.getRandomValues(new Uint8Array(16)));
  return { kdf: 'PBKDF2-SHA-256', cipher: 'AES-256-GCM', salt, rounds: ROUNDS };
}

/** The key that a password makes with a lock; takes some tenths of a second, on purpose. */
export async function keyFrom(password: string, { salt, rounds }: Lock): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(password.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt) ?? new Uint8Array(), iterations: rounds };
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

const authenticated = (name: string) => new TextEncoder().encode(name);

/** A text locked: base64 of a fresh 12-byte nonce and the ciphertext with its tag. `name` is authenticated with it. */
export async function seal(key: CryptoKey, text: string, name: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const how = { name: 'AES-GCM', iv, additionalData: authenticated(name) };
  const locked = new Uint8Array(await crypto.subtle.encrypt(how, key, new TextEncoder().encode(text)));
  const whole = new Uint8Array(IV_BYTES + locked.length);
  whole.set(iv);
  whole.set(locked, IV_BYTES);
  return toBase64(whole);
}

/** The text again; undefined with another password, another name, or when anything of it was changed. */
export async function unseal(key: CryptoKey, sealed: string, name: string): Promise<string | undefined> {
  const whole = fromBase64(sealed);
  if (!whole || whole.length <= IV_BYTES) return undefined;
  const how = { name: 'AES-GCM', iv: whole.subarray(0, IV_BYTES), additionalData: authenticated(name) };
  try {
    const text = await crypto.subtle.decrypt(how, key, whole.subarray(IV_BYTES));
    return new TextDecoder('utf-8', { fatal: true }).decode(text);
  } catch {
    return undefined;
  }
}
