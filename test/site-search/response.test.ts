import { describe, expect, it } from 'vitest';
import { MAX_BYTES, readBody, whyNotHtml, withoutNoscript } from '../../src/site-search/response.ts';

const html = { 'content-type': 'text/html; charset=utf-8' };
const answer = (status: number, headers: Record<string, string> = html, body = '<p>text</p>') =>
  new Response(body, { status, headers });

describe('whether what came is a page to read', () => {
  it.each([
    [answer(200), undefined],
    [answer(200, { 'content-type': 'application/xhtml+xml' }), undefined],
    [answer(200, { 'content-type': ' TEXT/HTML;charset=utf-8' }), undefined],
    [answer(200, { 'content-type': 'application/pdf' }), 'not-html'],
    [answer(200, { 'content-type': 'application/json; note=text/html' }), 'not-html'],
    [answer(200, { 'content-type': 'text/htmlx' }), 'not-html'],
    [answer(200, {}), 'not-html'],
    [answer(200, { ...html, 'content-length': '10485760' }), 'too-big'],
    [answer(200, { ...html, 'content-length': String(MAX_BYTES) }), undefined],
    [answer(401), 'log-in'],
    [answer(404), 'missing'],
    [answer(410), 'missing'],
    [answer(403), 'refused'],
    [answer(429), 'refused'],
    [answer(503), 'refused'],
  ])('%#', (response, why) => {
    expect(whyNotHtml(response)).toBe(why);
  });
});

/** A page of so many bytes, in parts; tells how many parts were asked for. */
function inParts(size: number, part = 256 * 1024) {
  let parts = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (parts * part >= size) return controller.close();
      parts++;
      controller.enqueue(new Uint8Array(part).fill(97));
    },
  });
  return { response: new Response(body, { headers: html }), parts: () => parts };
}

describe('the text of a page', () => {
  it('ends at 2 MiB, without taking the rest of 10', async () => {
    const { response, parts } = inParts(10 * 1024 * 1024);
    expect(await readBody(response)).toEqual({ ok: false, why: 'too-big' });
    expect(parts()).toBeLessThan(12);
  });
  it('is whole up to 2 MiB', async () => {
    const read = await readBody(inParts(MAX_BYTES).response);
    expect(read.ok && read.html.length).toBe(MAX_BYTES);
  });
  it.each([
    ['text/html; charset=iso-8859-1', '', [0xe9], 'é'],
    ['text/html', '<meta charset="windows-1251">', [0xcf], 'П'],
    ['text/html', '<meta http-equiv=Content-Type content="text/html; charset=iso-8859-2">', [0xb1], 'ą'],
    ['text/html', '', [0xc3, 0xa9], 'é'],
    ['text/html; charset=no-such-thing', '', [0xc3, 0xa9], 'é'],
  ])('is read in its own letters: %s %s', async (type, start, letters, text) => {
    const bytes = new Uint8Array([...new TextEncoder().encode(start), ...letters]);
    const read = await readBody(new Response(bytes, { headers: { 'content-type': type } }));
    expect(read).toEqual({ ok: true, html: start + text });
  });
  it('is empty where nothing came', async () => {
    expect(await readBody(new Response(null, { headers: html }))).toEqual({ ok: true, html: '' });
  });
});

describe('what stands only for browsers without scripts', () => {
  it.each([
    ['a<noscript>b</noscript>c', 'ac'],
    ['a<NoScript class="x">b</NOSCRIPT >c<noscript>d</noscript>', 'ac'],
    ['<noscript><iframe src="x" /></noscript>text', 'text'],
    ['a<noscript>never closed', 'a<noscript>never closed'],
    ['a<noscripted>b</noscripted>c', 'a<noscripted>b</noscripted>c'],
    ['<noscript><noscript>a</noscript>b', 'b'],
    ['</noscript>a', '</noscript>a'],
  ])('%s', (html, left) => expect(withoutNoscript(html)).toBe(left));
  it.each(['<noscript>', '</noscript', '<noscript></noscript ', '<noscript '])('does not stall on %s', (piece) => {
    const start = process.cpuUsage();
    withoutNoscript(piece.repeat(MAX_BYTES / piece.length));
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(500);
  });
});
