import fs from 'node:fs';
import path from 'node:path';

/** Every way a browser may store a word: UTF-8, UTF-16, and as an IndexedDB key in Firefox, where each byte is one higher. */
function spellings(word: string): Buffer[] {
  const bytes = Buffer.from(word);
  return [bytes, Buffer.from(word, 'utf16le'), Buffer.from(bytes.map((byte) => byte + 1))];
}

/**
 * Files below a folder that contain a word, as relative paths. Words of letters and digits that occur nowhere else are found
 * in compressed files too: LZ4 and Snappy store new text uncompressed.
 */
export function filesHolding(folder: string, word: string): string[] {
  const searched = spellings(word);
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = fs.readFileSync(file);
      return searched.some((one) => bytes.includes(one));
    })
    .map((file) => path.relative(folder, file));
}
