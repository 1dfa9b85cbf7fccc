import fs from 'node:fs';
import path from 'node:path';

/** Every way a browser may write a word: UTF-8, UTF-16, and as a key of IndexedDB in Firefox, each byte one higher. */
function spellings(word: string): Buffer[] {
  const bytes = Buffer.from(word);
  return [bytes, Buffer.from(word, 'utf16le'), Buffer.from(bytes.map((byte) => byte + 1))];
}

/**
 * Files below a folder that hold a word, as paths in it. Words of letters and digits that are in nothing else are found
 * in compressed files too: LZ4 and Snappy write what is new to them as it stands.
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
