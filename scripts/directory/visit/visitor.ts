import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type CDPSession } from 'playwright-core';
import { chromiumFlags } from '../../../test/support/chromium-flags.ts';
import { buildContentScript } from '../../evaluate/browser.ts';
import { guardPage, type Rules } from './gate.ts';
import { clock, makePace, siteOf, type Pace } from './pace.ts';
import { readPage } from './read-page.ts';
import { openRobotsTab, type RobotsResult, type RobotsTab } from './robots-of.ts';
import type { Manners, Refusal, Visit } from './shape.ts';
import { within } from './within.ts';

/** Visits one site after the other, one page at a time. */
export interface Visitor {
  /** Reads a page, wherever on its own site it redirects. */
  open(url: string): Promise<Visit>;
  /** Forgets cookies and storage, so that we come to the next site as a new visitor. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

/** A browser that follows our rules; it reads pages with the extension's own script, built on the spot. */
export async function startVisitor(manners: Manners): Promise<Visitor> {
  const script = await buildContentScript('read');
  const bin = quietMailProgram();
  const browser = await launch(manners, bin);
  const pace = makePace(manners.delay);
  const known = new Map<string, Promise<RobotsResult>>();
  let opened: Promise<Place> | undefined;
  const current = () => (opened ??= openPlace(browser, manners));
  const robotsOf = (origin: string): Promise<RobotsResult> => {
    const asked = known.get(origin) ?? askRobots(current, origin, manners, pace);
    known.set(origin, asked);
    return asked;
  };
  const visits: Visiting = { current, robotsOf, pace, manners, script };
  const forget = async () => {
    await (await opened)?.context.close();
    opened = undefined;
  };
  return {
    open: (url) => visit(visits, url),
    forget,
    async close() {
      await browser.close();
      fs.rmSync(bin, { recursive: true, force: true });
    },
  };
}

interface Visiting {
  current: () => Promise<Place>;
  robotsOf: (origin: string) => Promise<RobotsResult>;
  pace: Pace;
  manners: Manners;
  script: string;
}

/** Where one site is visited: nothing remains from the site before. */
interface Place {
  context: BrowserContext;
  robotsTab: RobotsTab;
}

async function openPlace(browser: Browser, { userAgent }: Manners): Promise<Place> {
  const options = { userAgent, locale: 'nl-NL', serviceWorkers: 'block', acceptDownloads: false } as const;
  const context = await browser.newContext(options);
  return { context, robotsTab: await openRobotsTab(await context.newPage()) };
}

/** Chromium passes a page's mailto: to xdg-open without asking; this one does nothing. */
function quietMailProgram(): string {
  const bin = fs.mkdtempSync(path.join(os.tmpdir(), 'tapeback-visit-'));
  fs.writeFileSync(path.join(bin, 'xdg-open'), '#!/bin/sh\n', { mode: 0o755 });
  return bin;
}

function launch({ resolver }: Manners, bin: string): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    // Ctrl-C stops the run after the current page, but must not kill the browser.
    handleSIGINT: false,
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}` } as Record<string, string>,
    args: [...chromiumFlags, '--block-new-web-contents', ...(resolver ? [`--host-resolver-rules=${resolver}`] : [])],
  });
}

async function askRobots(
  current: Visiting['current'],
  origin: string,
  manners: Manners,
  pace: Pace,
): Promise<RobotsResult> {
  const { robotsTab } = await current();
  await pace.turn(origin);
  const result = await robotsTab(origin, manners.pageTime);
  pace.rest(origin);
  return result;
}

function rulesOf({ robotsOf, pace }: Visiting, site: string): Rules {
  const robots = (url: string) => robotsOf(new URL(url).origin);
  return {
    site,
    now: clock.now,
    rest: pace.rest,
    async refusal(url) {
      const result = await robots(url);
      if (!result.ok) return { why: 'dead', detail: result.why };
      const { pathname } = new URL(url);
      return result.robots.mayOpen(url) ? undefined : { why: 'robots', detail: `robots.txt refuses ${pathname}` };
    },
    async turn(url) {
      const result = await robots(url);
      await pace.turn(url, result.ok ? result.robots.wait : 0);
    },
  };
}

async function visit(visiting: Visiting, url: string): Promise<Visit> {
  const rules = rulesOf(visiting, siteOf(url));
  const refusal = await rules.refusal(url);
  if (refusal) return { ok: false, refusal };
  const page = await (await visiting.current()).context.newPage();
  try {
    const cdp = await page.context().newCDPSession(page);
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const gate = await guardPage(cdp, frameTree.frame.id, rules);
    const { settle, pageTime } = visiting.manners;
    const opened = page
      .goto(url, { waitUntil: 'commit', timeout: 0 })
      .then(() => untilParsed(cdp))
      .then(() => clock.sleep(settle))
      .then(() => untilParsed(cdp));
    const failure = await within(
      pageTime + settle,
      gate.waited,
      opened.then(() => '', String),
    );
    // A page that never finishes loading is read as it is.
    const stands = failure === '' || (failure === 'timeout' && gate.status === 200 && /^https?:/.test(page.url()));
    return gate.refusal || !stands
      ? { ok: false, refusal: gate.refusal ?? refusalOf(failure) }
      : await readPage(page, visiting.script, gate, pageTime);
  } finally {
    visiting.pace.rest(url);
    await page.close();
  }
}

// Playwright's own wait never ends on a page whose form tried to submit itself.
async function untilParsed(cdp: CDPSession): Promise<void> {
  const ask = () => cdp.send('Runtime.evaluate', { expression: 'document.readyState' });
  while ((await ask()).result.value === 'loading') await clock.sleep(20);
}

function refusalOf(failure: string): Refusal {
  if (failure === 'timeout') return { why: 'dead', detail: 'timeout' };
  const word = /net::ERR_(\w+)/.exec(failure)?.[1] ?? 'UNKNOWN';
  if (word === 'TOO_MANY_REDIRECTS') return { why: 'error', detail: 'endless redirect' };
  if (word === 'ABORTED') return { why: 'not-html', detail: 'nothing to show' };
  return { why: 'dead', detail: word };
}
