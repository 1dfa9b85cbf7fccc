import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import type { Verdict } from '../../../src/detect/shape.ts';
import { pageReplies } from '../../../src/platform/page-reply.ts';
import { injectScript } from '../../evaluate/browser.ts';
import type { Gate } from './gate.ts';
import type { Visit } from './shape.ts';
import { within } from './within.ts';

// Called through the prototypes: a form named `body` or `querySelectorAll` must not interfere.
const LOOK = `(() => {
  const all = (selector) => [...Document.prototype.querySelectorAll.call(document, selector)];
  const body = all('body')[0];
  const links = all('a[href], link[rel="alternate"][hreflang]').slice(0, 300);
  return {
    text: String(body ? body.innerText : '').slice(0, 20000),
    links: links.map((link) => ({
      href: String(link.href).slice(0, 2000),
      text: String(link.textContent).trim().slice(0, 100),
      lang: String(link.hreflang).slice(0, 35),
    })),
  };
})()`;

const Look = z.object({
  text: z.string().check(z.maxLength(20_000)),
  links: z.array(z.object({ href: z.string(), text: z.string(), lang: z.string() })).check(z.maxLength(300)),
});

/** Reads the current page with the extension's script; if the page has just moved on, reads the page it moved to. */
export async function readPage(page: Page, script: string, gate: Gate, time: number): Promise<Visit> {
  const read = look(page, script).catch((error) => String(error).slice(0, 200));
  const found = await within(time, gate.waited, read);
  if (gate.refusal) return { ok: false, refusal: gate.refusal };
  if (typeof found === 'string') return { ok: false, refusal: { why: 'error', detail: found } };
  return { ok: true, page: { url: found.verdict.url, ...found } };
}

async function look(page: Page, script: string) {
  const opened = await injectScript(page, script);
  // It comes from somebody else's page, so it is validated as in the extension.
  const verdict = pageReplies['page/read'].parse(await opened.ask({ type: 'page/read' })) as Verdict;
  return { verdict, ...Look.parse(await opened.evaluate(LOOK)) };
}
