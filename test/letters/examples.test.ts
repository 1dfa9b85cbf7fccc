import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { exampleLetters } from '../../scripts/letters.ts';

it('docs/letters shows the letters as they are now (npm run letters:examples)', async () => {
  const letters = await exampleLetters();
  const stale = [...letters].filter(([name, text]) => {
    const file = path.join('docs/letters', name);
    return !fs.existsSync(file) || fs.readFileSync(file, 'utf8').replaceAll('\r\n', '\n') !== text;
  });
  expect(stale.map(([name]) => name)).toEqual([]);
  const kept = fs
    .readdirSync('docs/letters', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'));
  expect(kept.filter((file) => !letters.has(file.replaceAll('\\', '/')))).toEqual([]);
}, 30_000);
