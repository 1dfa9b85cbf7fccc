import fs from 'node:fs';
import path from 'node:path';
import { englishFile, inOrder, written } from './english.ts';
import { withLanguages } from './readme.ts';

const folder = 'src/languages';

/** Writes `en.json` from the English in the code, sorts the other languages in the same order, and names all languages in README. */
export function main(): number {
  const english = englishFile();
  fs.writeFileSync(path.join(folder, 'en.json'), written(english));
  for (const file of fs.readdirSync(folder).filter((name) => /^(?!en)\w\w\.json$/.test(name))) {
    const own = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as Record<string, unknown>;
    const sorted = inOrder(own, english);
    fs.writeFileSync(path.join(folder, file), written(sorted));
    const missing = Object.keys(english).filter((key) => !key.startsWith('@') && !(key in own));
    console.log(
      `${file}: ${missing.length === 0 ? 'complete' : `${missing.length} missing: ${missing.slice(0, 20).join(', ')}`}`,
    );
  }
  fs.writeFileSync('README.md', withLanguages(fs.readFileSync('README.md', 'utf8')));
  return 0;
}
