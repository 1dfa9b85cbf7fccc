import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadPage, MAX_MS } from '../../src/site-search/load-page.ts';

const URL_ASKED = 'https://www.winkel.example/privacy';
const go = new AbortController().signal;
const html = { headers: { 'content-type': 'text/html' } };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Stands in for the network: an answer, or one that comes never but ends as its signal says. */
function answerWith(answer: (signal: AbortSignal) => Promise<Response>) {
  const asked: [string, RequestInit][] = [];
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    asked.push([url, init]);
    return answer(init.signal!);
  });
  return asked;
}
const never = (signal: AbortSignal) =>
  new Promise<Response>((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));

describe('loading a page', () => {
  it('asks once, with nothing of the user', async () => {
    const asked = answerWith(async () => new Response('<p>Hello</p>', html));
    const loaded = await loadPage(URL_ASKED, go);
    expect(loaded.ok && loaded.document.querySelector('p')?.textContent).toBe('Hello');
    expect(asked).toEqual([
      [
        URL_ASKED,
        {
          method: 'GET',
          mode: 'same-origin',
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          redirect: 'error',
          cache: 'no-store',
          signal: expect.any(AbortSignal),
        },
      ],
    ]);
  });
  it('runs nothing of what it parses', async () => {
    const evil =
      '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script><svg onload="globalThis.ran=1">';
    answerWith(async () => new Response(evil, html));
    expect((await loadPage(URL_ASKED, go)).ok).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((globalThis as { ran?: number }).ran).toBeUndefined();
  });
  it('gives up after 8 seconds, also in the middle of an answer that never ends', async () => {
    vi.useFakeTimers();
    const endless = (signal: AbortSignal) => {
      const body = new ReadableStream({
        start: (controller) => signal.addEventListener('abort', () => controller.error(new Error('aborted'))),
      });
      return Promise.resolve(new Response(body, html));
    };
    for (const answer of [never, endless]) {
      answerWith(answer);
      const loading = loadPage(URL_ASKED, go);
      await vi.advanceTimersByTimeAsync(MAX_MS + 1);
      expect(await loading).toEqual({ ok: false, why: 'too-slow' });
    }
  });
  it('stops when it is told to, and asks for nothing once it was', async () => {
    const stopping = new AbortController();
    const asked = answerWith(never);
    const loading = loadPage(URL_ASKED, stopping.signal);
    stopping.abort();
    expect(await loading).toEqual({ ok: false, why: 'stopped' });
    expect(await loadPage(URL_ASKED, stopping.signal)).toEqual({ ok: false, why: 'stopped' });
    expect(asked).toHaveLength(1);
  });
  it('takes a refusal without a reason for a page that sends on, and tells when the browser is offline', async () => {
    answerWith(async () => {
      throw new TypeError('Failed to fetch');
    });
    expect(await loadPage(URL_ASKED, go)).toEqual({ ok: false, why: 'sends-on' });
    vi.stubGlobal('navigator', { onLine: false });
    expect(await loadPage(URL_ASKED, go)).toEqual({ ok: false, why: 'offline' });
  });
  it('says why what came is no page', async () => {
    answerWith(async () => new Response('%PDF', { headers: { 'content-type': 'application/pdf' } }));
    expect(await loadPage(URL_ASKED, go)).toEqual({ ok: false, why: 'not-html' });
    answerWith(async () => new Response('<form><textarea></textarea></form>', { ...html, status: 404 }));
    expect(await loadPage(URL_ASKED, go)).toEqual({ ok: false, why: 'missing' });
  });
});
