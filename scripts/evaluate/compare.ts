import fs from 'node:fs';

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('{'));

/** Lines about what is wrong, told as what changed since an earlier run: `-` is mended, `+` is new. Undefined when FILE cannot be read. */
export function changesSince(file: string, now: readonly string[]): string[] | undefined {
  if (!fs.existsSync(file)) return undefined;
  const before = linesOf(fs.readFileSync(file, 'utf8')).filter((line) => !line.startsWith(' '));
  const mended = before.filter((line) => !now.includes(line)).map((line) => `- ${line}`);
  return [...mended, ...now.filter((line) => !before.includes(line)).map((line) => `+ ${line}`)];
}
