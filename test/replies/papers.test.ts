import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfDocx } from '../../src/replies/docx-text.ts';
import { linesOf } from '../../src/replies/pdf-lines.ts';
import { readPaper } from '../../src/replies/read-paper.ts';
import { unzip } from '../../src/replies/unzip.ts';

const file = (name: string, bytes: Uint8Array, mediaType = '') => ({ name, mediaType, bytes: new Uint8Array(bytes) });
const xml = (body: string) =>
  strToU8(`<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`);
const word = (body: string) => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': xml(body) });
const paragraph = (...runs: string[]) => `<w:p>${runs.map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('')}</w:p>`;

describe('a zip', () => {
  it('gives its files as they were', () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, n) => (n * 31) % 256);
    const read = unzip(zipSync({ 'a/b.bin': bytes, 'c.txt': strToU8('text') }));
    expect(read.ok && read.value.map(({ name, path }) => [name, path])).toEqual([
      ['b.bin', 'a/b.bin'],
      ['c.txt', 'c.txt'],
    ]);
    expect(read.ok && read.value[0]?.bytes).toEqual(bytes);
  });
  it('is not opened when it unpacks to more than anybody sends', () => {
    const bomb = zipSync({ 'zeros.txt': new Uint8Array(60_000_000) }, { level: 9 });
    expect(unzip(bomb)).toEqual({ ok: false, why: 'bomb' });
    const many = zipSync(Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`${n}.txt`, strToU8('x')])));
    expect(unzip(many)).toEqual({ ok: false, why: 'bomb' });
  });
  it('of zips is one file after the other, none of them opened', async () => {
    const inner = zipSync({ 'deep.txt': strToU8('We keep recordings for 90 days.') });
    const read = await readPaper(
      file('all.zip', zipSync({ 'inner.zip': zipSync({ 'inner.zip': inner }), 'a.txt': strToU8('Hello there.') })),
    );
    expect(read.ok && read.value.files.map(({ name }) => name)).toEqual(['all.zip', 'inner.zip', 'a.txt']);
    expect(read.ok && read.value.text).toBe('Hello there.');
  });
  it('that is none, or cut short, is kept and said to be unreadable', async () => {
    const cut = zipSync({ 'a.txt': strToU8('x'.repeat(1000)) }).subarray(0, 20);
    const read = await readPaper(file('cut.zip', cut));
    expect(read.ok && [read.value.notes, read.value.files.map(({ bytes }) => bytes.length)]).toEqual([
      [{ name: 'cut.zip', note: 'broken' }],
      [20],
    ]);
  });
  it('of any bytes throws nothing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(typeof unzip(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes])).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});

describe('a Word document', () => {
  it('gives its paragraphs', () => {
    const read = textOfDocx(word(paragraph('Dear Ms Berg,') + paragraph('We keep it ', 'for &lt;90&gt; days.')));
    expect(read).toEqual({ ok: true, value: 'Dear Ms Berg,\n\nWe keep it for <90> days.' });
  });
  it('is kept byte for byte beside its text', async () => {
    const bytes = word(paragraph('Recordings are kept for six months.'));
    const read = await readPaper(file('letter.docx', bytes));
    expect(read.ok && read.value.text).toBe('Recordings are kept for six months.');
    expect(read.ok && read.value.files[0]?.bytes).toEqual(new Uint8Array(bytes));
  });
  it('names no entity of its own', () => {
    const evil = strToU8(
      '<!DOCTYPE x [<!ENTITY a "boom"><!ENTITY b "&a;&a;">]><w:document><w:p><w:t>&b;</w:t></w:p></w:document>',
    );
    const read = textOfDocx(zipSync({ 'word/document.xml': evil }));
    expect(read.ok && read.value).not.toContain('boom');
  });
});

it('keeps a picture and a recording without text', async () => {
  for (const name of ['page.jpg', 'call.mp3']) {
    const read = await readPaper(file(name, Uint8Array.from([0xff, 0xd8, 0])));
    expect(read.ok && [read.value.text, read.value.files.length]).toEqual(['', 1]);
  }
});

it('reads the text of a Word document that came with a mail', async () => {
  const data = Buffer.from(word(paragraph('The legal basis is our contract with you.'))).toString('base64');
  const mail = `From: a@b.example\r\nSubject: Re\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nSee attached.\r\n--x\r\nContent-Type: application/octet-stream; name="a.docx"\r\nContent-Disposition: attachment; filename="a.docx"\r\nContent-Transfer-Encoding: base64\r\n\r\n${data}\r\n--x--\r\n`;
  const read = await readPaper(file('answer.eml', Buffer.from(mail)));
  expect(read.ok && read.value.text).toBe('See attached.\n\nThe legal basis is our contract with you.');
  expect(read.ok && read.value.files.map(({ name }) => name)).toEqual(['a.docx']);
});

it('begins a paragraph of a PDF where a gap stands', () => {
  const item = (str: string, y: number) => ({ str, hasEOL: true, height: 11, transform: [1, 0, 0, 1, 60, y] });
  expect(linesOf([item('One', 700), item('two.', 686), item('Three', 650)])).toBe('One\ntwo.\n\nThree');
});
