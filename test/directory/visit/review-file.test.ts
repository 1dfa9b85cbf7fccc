import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openReviewFile } from '../../../scripts/directory/visit/review-file.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'review-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

function opened(name: string, text: string, again: string[] = []) {
  const file = path.join(folder, name);
  fs.writeFileSync(file, text);
  const result = openReviewFile(file, 'domain', again);
  return { result, has: (id: string) => result.ok && result.value.has(id), text: () => fs.readFileSync(file, 'utf8') };
}

const [a, b] = ['{"domain":"a.example"}\n', '{"domain":"b.example"}\n'];

describe('the review file', () => {
  test('knows its lines and adds to them', () => {
    const { result, has, text } = opened('add', a);
    if (result.ok) result.value.add({ domain: 'b.example' });
    expect([has('a.example'), has('b.example'), text()]).toEqual([true, false, a + b]);
  });
  test('loses a half last line, and nothing else', () => {
    const { has, text } = opened('half', `${a}{"domain":"b.ex`);
    expect([has('a.example'), text()]).toEqual([true, a]);
  });
  test('takes out what is to be done again', () => {
    const { has, text } = opened('again', a + b, ['a.example']);
    expect([has('a.example'), has('b.example'), text()]).toEqual([false, true, b]);
  });
  test.each(['{"x":1}\n', 'null\n', 'no JSON\n'])('is left alone when a line is none of ours: %s', (line) => {
    const { result, text } = opened('broken', a + line + b);
    expect([result.ok, text()]).toEqual([false, a + line + b]);
  });
});
