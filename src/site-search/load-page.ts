import { hearPolicy } from './page-policy.ts';
import { readBody, whyNotHtml, withoutNoscript } from './response.ts';
import type { Trouble } from './shape.ts';

/** Maximum time for one page, in ms, including its text. */
export const MAX_MS = 8000;

/** `scripted`: the page has scripts, which may produce its text. */
export type Loaded = { ok: true; document: Document; scripted: boolean } | { ok: false; why: Trouble };

/**
 * Loads a page of the site in front, and parses it without running or loading anything in it. This is the only request of all
 * of Tapeback: GET, same origin, without cookies and referrer, never following a redirect; HTML of at most 2 MiB
 * within 8 seconds, otherwise the reason why not.
 */
export async function loadPage(url: string, stop: AbortSignal): Promise<Loaded> {
  const ending = new AbortController();
  const end = () => ending.abort();
  const clock = setTimeout(end, MAX_MS);
  const policy = hearPolicy(url);
  stop.addEventListener('abort', end);
  try {
    if (stop.aborted) return { ok: false, why: 'stopped' };
    const response = await fetch(url, {
      method: 'GET',
      mode: 'same-origin',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal: ending.signal,
    });
    const why = whyNotHtml(response);
    const body = why ? ({ ok: false, why } as const) : await readBody(response);
    if (!body.ok) return body;
    const document = new DOMParser().parseFromString(withoutNoscript(body.html), 'text/html');
    return { ok: true, document, scripted: /<script\b/i.test(body.html) };
  } catch {
    if (stop.aborted) return { ok: false, why: 'stopped' };
    return { ok: false, why: ending.signal.aborted ? 'too-slow' : await policy.whyFailed() };
  } finally {
    clearTimeout(clock);
    stop.removeEventListener('abort', end);
    policy.end();
    // The rest of a page that is too big or not HTML is not needed.
    end();
  }
}
