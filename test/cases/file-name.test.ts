import { expect, it } from 'vitest';
import { safeFileName } from '../../src/cases/file-name.ts';

it.each([
  ['call.mp3', 'call.mp3'],
  ['../../etc/passwd', '_.._etc_passwd'],
  ['C:\\Users\\a\\x.pdf', 'C__Users_a_x.pdf'],
  ['.htaccess', 'htaccess'],
  ['letter\u202egpj.exe', 'letter_gpj.exe'],
  ['a\u0000b\nc.txt', 'a_b_c.txt'],
  [' .. ', 'file'],
  ['', 'file'],
])('%j becomes %j', (name, expected) => expect(safeFileName(name)).toBe(expected));

it('a long name is cut before its ending', () => {
  const cut = safeFileName(`${'a'.repeat(500)}.wav`);
  expect([cut.length, cut.endsWith('a.wav')]).toEqual([120, true]);
});
