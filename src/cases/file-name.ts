/** Characters that some system forbids in file names, control characters and those that change the direction of writing. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const UNSAFE = /[\u0000-\u001f\u007f-\u009f<>:"/\\|?*\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const LONGEST = 120;

/** A file name that is safe on every system, without a folder and not hidden. Shortening keeps the extension. */
export function safeFileName(name: string): string {
  const plain = name.replace(UNSAFE, '_').replace(/^[.\s]+|[.\s]+$/g, '');
  if (plain === '') return 'file';
  if (plain.length <= LONGEST) return plain;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? '';
  return plain.slice(0, LONGEST - ending.length) + ending;
}
