import type { Trouble } from './shape.ts';

/** Maximum bytes read of a page. */
export const MAX_BYTES = 2 * 1024 * 1024;

/** Enough bytes to find where the page declares its encoding. */
const HEAD_BYTES = 1024;

const typeOf = ({ headers }: Response) => headers.get('content-type') ?? '';

/** Why an answer is not a page to read, by its status, type and length; undefined if it is one. */
export function whyNotHtml(response: Response): Trouble | undefined {
  const { status, ok, headers } = response;
  if (status === 401) return 'log-in';
  if (status === 404 || status === 410) return 'missing';
  if (!ok) return 'refused';
  if (!/^\s*(text\/html|application\/xhtml\+xml)\b/i.test(typeOf(response))) return 'not-html';
  return Number(headers.get('content-length')) > MAX_BYTES ? 'too-big' : undefined;
}

/** The text of a page, or `too-big` as soon as more than 2 MiB arrived. Rejects if the transfer breaks off. */
export async function readBody(response: Response): Promise<{ ok: true; html: string } | { ok: false; why: Trouble }> {
  const bytes = new Uint8Array(MAX_BYTES);
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    if (length + part.value.length > MAX_BYTES) return { ok: false, why: 'too-big' };
    bytes.set(part.value, length);
    length += part.value.length;
  }
  return { ok: true, html: decoded(bytes.subarray(0, length), typeOf(response)) };
}

/** The text in the encoding named by the header or the start of the page, else in UTF-8. */
function decoded(bytes: Uint8Array, type: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const named = /charset\s*=\s*["']?([\w.:-]{2,40})/i;
  const charset = named.exec(type)?.[1] ?? named.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

const OPEN = /<noscript(?=[\s>/])/gi;
const CLOSE = /<\/noscript\s*>/gi;

/**
 * HTML without its `<noscript>` parts, which a browser with scripts never shows: parsed without scripting, a self-closed
 * frame in it would swallow the rest of the page. One that is never closed stays.
 */
export function withoutNoscript(html: string): string {
  let kept = '';
  let from = 0;
  for (const { index } of html.matchAll(OPEN)) {
    if (index < from) continue;
    CLOSE.lastIndex = index;
    const close = CLOSE.exec(html);
    if (!close) break;
    kept += html.slice(from, index);
    from = close.index + close[0].length;
  }
  return kept + html.slice(from);
}
