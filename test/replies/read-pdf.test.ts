import { describe, expect, it } from 'vitest';
import { MOST_SECONDS, readPdf } from '../../src/replies/read-pdf.ts';
import { pdfOf } from '../support/pdf.ts';

const lines = ['Recordings are kept for ninety days and then wiped.'];
const pdf = new Uint8Array(pdfOf({ pages: [lines], count: 40 }));

describe('a PDF', () => {
  it('is read page by page', async () => {
    const seen: number[] = [];
    const read = await readPdf(pdf, { onPage: (n) => seen.push(n) });
    expect(read.ok && [read.value.pages, read.value.cut, seen.length]).toEqual([40, undefined, 40]);
    expect(pdf.length).toBeGreaterThan(0);
  });
  it('is read no further once the user stops it', async () => {
    const stop = new AbortController();
    const read = await readPdf(pdf, { signal: stop.signal, onPage: (n) => n === 3 && stop.abort() });
    expect(read.ok && read.value.cut).toEqual({ read: 4, why: 'stopped' });
  });
  it('is read no further once the time is over', async () => {
    let now = 0;
    const read = await readPdf(pdf, { clock: () => now, onPage: (n) => n === 2 && (now = MOST_SECONDS * 1000 + 1) });
    expect(read.ok && read.value.cut).toEqual({ read: 3, why: 'time' });
  });
});
