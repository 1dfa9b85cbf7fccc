/** Bytes as numbers and letters; reading past the end gives 0 or nothing, never an error. */
export const ascii = (bytes: Uint8Array, at: number, length: number) =>
  String.fromCharCode(...bytes.subarray(at, at + length));

const byte = (bytes: Uint8Array, at: number) => bytes[at] ?? 0;

export const u16le = (bytes: Uint8Array, at: number) => byte(bytes, at) | (byte(bytes, at + 1) << 8);
export const u32le = (bytes: Uint8Array, at: number) => u16le(bytes, at) + u16le(bytes, at + 2) * 0x10000;
export const u32be = (bytes: Uint8Array, at: number) =>
  byte(bytes, at) * 0x1000000 + (byte(bytes, at + 1) << 16) + (byte(bytes, at + 2) << 8) + byte(bytes, at + 3);
export const u64le = (bytes: Uint8Array, at: number) => u32le(bytes, at) + u32le(bytes, at + 4) * 0x100000000;
export const u64be = (bytes: Uint8Array, at: number) => u32be(bytes, at) * 0x100000000 + u32be(bytes, at + 4);
