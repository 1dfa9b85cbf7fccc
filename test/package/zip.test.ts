import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checksums } from '../../scripts/package/archives.ts';
import { zipFiles } from '../../scripts/package/zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files: [string, Uint8Array][] = [
  ['b/2.txt', bytes('two')],
  ['a.sh', bytes('#!/bin/sh\n')],
  ['10.json', bytes('{}')],
  ['b/1.txt', bytes('one')],
];

const LOCAL_TIME = 10;
const CENTRAL = 0x02014b50;
const ATTRIBUTES = 38;

/** Attributes of the entries, as their central directory has them. */
function modes(zip: Uint8Array): number[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const starts = [...zip.keys()].filter((at) => at + 4 <= zip.length && view.getUint32(at, true) === CENTRAL);
  return starts.map((at) => view.getUint32(at + ATTRIBUTES, true) >>> 16);
}

describe('zipFiles', () => {
  it('gives the same bytes in whatever order the files come', () => {
    expect(zipFiles(new Map(files.toReversed()))).toEqual(zipFiles(new Map(files)));
  });
  it('gives back what went in', () => {
    expect(new Map(Object.entries(unzipSync(zipFiles(new Map(files)))))).toEqual(new Map(files));
  });
  it('says that everything was made at noon on 1 January 1980', () => {
    const zip = zipFiles(new Map(files));
    const time = new DataView(zip.buffer, zip.byteOffset).getUint32(LOCAL_TIME, true);
    expect([time >>> 25, (time >>> 21) & 15, (time >>> 16) & 31, (time >>> 11) & 31]).toEqual([0, 1, 1, 12]);
  });
  it('lets programs be run, and nothing else', () => {
    expect(modes(zipFiles(new Map(files))).map((mode) => mode.toString(8))).toEqual([
      '100644',
      '100755',
      '100644',
      '100644',
    ]);
  });
});

it('sums are written as sha256sum reads them', () => {
  expect(checksums(new Map([['empty.zip', new Uint8Array()]]))).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  empty.zip\n',
  );
});
