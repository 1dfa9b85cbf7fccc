import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { build } from 'vite';
import { chromiumFlags } from '../../test/support/chromium-flags.ts';
import { noticeWords } from '../../src/detect/notice-words.ts';
import { detectWords } from '../../src/words/detect-words.ts';
import { fieldWords } from '../../src/words/field-words.ts';
import type { PageAsk, PageMessage, PageMessages, PageReply } from '../../src/platform/page-messages.ts';

/** Debian's Chromium, headless, or the one named by $CHROMIUM. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: [...chromiumFlags],
  });
}

/** A content script as it ships, self-contained and minified; before those that read and fill, the one that they ask what people see. */
export function buildContentScript(name: 'read' | 'fill' | 'watch'): Promise<string> {
  const entry = `src/content/${name}.iife.ts`;
  return name === 'watch' ? buildScript(entry) : buildSeeing(entry);
}

/** A module that asks what people see as one minified script, after the script that tells it. */
export async function buildSeeing(entry: string): Promise<string> {
  return `${await buildScript('src/content/sight.iife.ts')}\n${await buildScript(entry)}`;
}

/** A module as one self-contained, minified script; what it exports is the global `content`. */
async function buildScript(entry: string): Promise<string> {
  const outDir = fs.mkdtempSync(path.join(os.tmpdir(), 'content-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      lib: { entry, formats: ['iife'], name: 'content', fileName: () => 'script.js' },
    },
  });
  const code = fs.readFileSync(path.join(outDir, 'script.js'), 'utf8');
  fs.rmSync(outDir, { recursive: true });
  return code;
}

// Replaces the extension API in the isolated world: captures the script's listener, so that we can call it from outside.
const standIn = `globalThis.browser = { runtime: { id: 'evaluation', onMessage: { addListener: (f) => { globalThis.listener = f; } } } };
globalThis.ask = (message) => new Promise((resolve) => globalThis.listener(message, { id: 'evaluation' }, resolve));`;

/** A message without the words that go with it. */
type Asked<T extends PageMessage> = Omit<PageAsk<T>, 'words' | 'languages'>;

function withWords(message: { type: PageMessage }): object {
  if (message.type === 'page/read') return { ...message, words: noticeWords, languages: detectWords };
  return { ...message, languages: fieldWords };
}

/** A saved page with a content script in its own isolated world, as in an extension. */
export interface OpenedPage {
  /** Adds the words of all languages, as the background does. */
  ask<T extends PageMessage>(message: Asked<T>): Promise<PageMessages[T]['reply']>;
  /** Runs an expression in the same isolated world. */
  evaluate<T>(expression: string): Promise<T>;
}

/** Serves the HTML at its address and refuses everything else; the page's own scripts run only on request. */
async function serve(page: Page, url: string, html: string, pageScripts: boolean): Promise<void> {
  const policy = pageScripts ? "script-src 'unsafe-inline'" : "script-src 'none'";
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({
          body: html,
          headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
        })
      : route.abort(),
  );
  await page.goto(url, { waitUntil: 'domcontentloaded' });
}

async function isolatedWorld(cdp: CDPSession): Promise<number> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  return executionContextId;
}

/** Opens saved HTML at an address and runs the content script in it. */
export async function openPage(
  page: Page,
  url: string,
  html: string,
  script: string,
  pageScripts = false,
): Promise<OpenedPage> {
  await serve(page, url, html, pageScripts);
  return injectScript(page, script);
}

/** Runs a content script in the current document of the page, in its own isolated world. */
export async function injectScript(page: Page, script: string): Promise<OpenedPage> {
  const cdp = await page.context().newCDPSession(page);
  const contextId = await isolatedWorld(cdp);
  const evaluate = async <T>(expression: string): Promise<T> => {
    const options = { contextId, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', { expression, ...options });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  await evaluate(`${standIn}\n${script}\n0`);
  return {
    evaluate,
    async ask<T extends PageMessage>(message: Asked<T>) {
      const reply = await evaluate<PageReply<T>>(`ask(${JSON.stringify(withWords(message))})`);
      if (!reply.ok) throw new Error(`${page.url()}: ${reply.why}`);
      return reply.value;
    },
  };
}

/** A page's address for a run: its own, or one that nobody has. */
export function addressOf(url: string | undefined): string {
  const address = url && URL.canParse(url) ? new URL(url) : undefined;
  return address && /^https?:$/.test(address.protocol) ? address.href : 'https://page.example/';
}
