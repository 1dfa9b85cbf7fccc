import { describe, expect, it } from 'vitest';
import { bytesOf, fromBase64, sha256 } from '../../src/core/bytes.ts';

const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

describe('bytes', () => {
  it('are hashed as FIPS 180-4 has it', async () => {
    expect(await sha256(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
  it('come from base64, every one of them', () => {
    expect(fromBase64('AP+AfwE=')).toEqual(new Uint8Array([0, 255, 128, 127, 1]));
    expect(fromBase64('')).toEqual(new Uint8Array());
    expect(fromBase64('no base64!')).toBeUndefined();
  });
  it('come from a data address, whatever kind it says it is', () => {
    expect(text(bytesOf('data:text/plain;charset=utf-8;base64,SGk='))).toBe('Hi');
    expect(text(bytesOf('data:;base64,SGk='))).toBe('Hi');
  });
  it.each([
    ['text that is not encoded', 'data:text/plain,Hi'],
    ['another address', 'https://data:;base64,SGk='],
    ['something before it', ' data:;base64,SGk='],
    ['something after it', 'data:;base64,SGk=\n<b>'],
    ['letters that base64 has not', 'data:;base64,S-k='],
    ['base64 of a wrong length', 'data:;base64,SGkxx'],
    ['a kind as long as a page', `data:${'a'.repeat(201)};base64,SGk=`],
  ])('are none in %s', (_, data) => {
    expect(bytesOf(data)).toBeUndefined();
  });
});
