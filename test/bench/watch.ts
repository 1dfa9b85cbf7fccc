import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { launchChrome, type Chrome } from '../support/chrome.ts';
import { distWithAccess } from '../support/granted.ts';
import { serve } from '../support/server.ts';
import { ownCode } from './profile.ts';

const ROUNDS = 3;
// As long as the background waits for a page to settle, and what it does then.
const SETTLE_MS = 700;
const SAMPLE_US = 100;
const HOST = 'http://www.bench.example';

/** What an extension's scripts cost the pages they run in; times in milliseconds of the page's main thread. */
export interface WatchCost {
  name: string;
  median: number;
  p95: number;
  /** Longest single stretch. */
  longest: number;
  /** Main-thread time of a whole page load, as a ratio to the empty extension's for the same page and round: the median. */
  pageRatio: number;
  /** Bytes of its scripts in a plain page, gzipped. */
  bytes: number;
  /** KiB of the page's JavaScript heap more than with the empty extension, after collecting garbage: the median. */
  heap: number;
  /** The same of Tapeback's watch script alone, without the reader that some pages get because of it; 0 for others. */
  watcher: { median: number; p95: number };
}

interface Load {
  own: number;
  watcher: number;
  longest: number;
  /** Milliseconds of all the main thread did. */
  page: number;
  /** Bytes of the page's JavaScript heap in use. */
  heap: number;
}

interface Contender {
  name: string;
  chrome: Chrome;
  loads: Load[];
  bytes: number;
}

/** An extension with a content script that does nothing: what any extension costs. */
function emptyExtension(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'empty-extension-'));
  const content_scripts = [{ matches: ['http://*/*', 'https://*/*'], js: ['nothing.js'] }];
  const background = { service_worker: 'nothing.js' };
  const manifest = { manifest_version: 3, name: 'empty', version: '1', background, content_scripts };
  fs.writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  fs.writeFileSync(path.join(folder, 'nothing.js'), ';');
  return folder;
}

/** Turns "notice pages while I browse" on, as its switch would. */
async function switchOn(chrome: Chrome): Promise<void> {
  const view = await chrome.context.newPage();
  await view.goto(chrome.url('src/ui/app/index.html#settings'));
  await view.check('[name=watch]');
  await view.waitForSelector('[data-name=pause]');
  await view.waitForTimeout(500);
  await view.close();
}

/** The HTML files of a folder and its subfolders. */
function pagesIn(folder: string): string[] {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.html?$/.test(file)).toSorted();
}

async function profiled(page: Page, cdp: CDPSession, id: string, url: string): Promise<Load> {
  await cdp.send('Performance.enable');
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: SAMPLE_US });
  await cdp.send('Profiler.start');
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLE_MS);
  const { profile } = await cdp.send('Profiler.stop');
  const valueOf = async (metric: string) => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === metric)?.value ?? 0;
  };
  const busy = await valueOf('TaskDuration');
  await cdp.send('HeapProfiler.collectGarbage');
  const heap = await valueOf('JSHeapUsedSize');
  const origin = `chrome-extension://${id}/`;
  const { own: watcher } = ownCode(profile, `${origin}src/content/watch.`, SAMPLE_US);
  return { ...ownCode(profile, origin, SAMPLE_US), watcher, page: busy * 1000, heap };
}

/** A page in a tab of its own, so that every script is compiled anew. */
async function inNewTab<T>(chrome: Chrome, use: (page: Page, cdp: CDPSession) => Promise<T>): Promise<T> {
  const page = await chrome.context.newPage();
  const cdp = await chrome.context.newCDPSession(page);
  const result = await use(page, cdp);
  await page.close();
  return result;
}

/** Bytes, gzipped, of all scripts the extension puts into a page. */
function bytesIn(chrome: Chrome, url: string): Promise<number> {
  return inNewTab(chrome, async (page, cdp) => {
    const scripts = new Map<string, string>();
    cdp.on('Debugger.scriptParsed', (script) => {
      if (script.url.startsWith(`chrome-extension://${chrome.id}/`)) scripts.set(script.url, script.scriptId);
    });
    await cdp.send('Debugger.enable');
    await page.goto(url);
    await page.waitForTimeout(SETTLE_MS);
    const sources = [...scripts.values()].map((scriptId) => cdp.send('Debugger.getScriptSource', { scriptId }));
    return (await Promise.all(sources)).reduce((sum, one) => sum + gzipSync(one.scriptSource, { level: 9 }).length, 0);
  });
}

/** Numbers between 0 and 1 that are the same in every run, so that a run can be repeated in its order. */
function seeded(): () => number {
  let seed = 1;
  return () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const keyed = list.map((one) => ({ one, key: random() }));
  return keyed.toSorted((a, b) => a.key - b.key).map(({ one }) => one);
}

/** The value below which that part of the values lies. */
function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

const round = (value: number) => Math.round(value * 100) / 100;

function costOf({ name, loads, bytes }: Contender, empty: Contender): WatchCost {
  const own = loads.map((load) => load.own);
  const watcher = loads.map((load) => load.watcher);
  const heaps = loads.map((load, at) => load.heap - (empty.loads[at]?.heap ?? load.heap));
  const ratios = loads.map((load, at) => load.page / (empty.loads[at]?.page ?? load.page));
  return {
    name,
    median: round(quantile(own, 0.5)),
    p95: round(quantile(own, 0.95)),
    longest: round(Math.max(...loads.map((load) => load.longest))),
    pageRatio: round(quantile(ratios, 0.5)),
    bytes,
    heap: Math.round(quantile(heaps, 0.5) / 1024),
    watcher: { median: round(quantile(watcher, 0.5)), p95: round(quantile(watcher, 0.95)) },
  };
}

/**
 * Measures content scripts by the CPU profile of the pages they run in: an empty extension, Tapeback noticing pages, and
 * any other unpacked ones, page by page in turn. The first round is a warm-up and does not count.
 */
export async function benchWatch(folder: string, others: Readonly<Record<string, string>> = {}): Promise<WatchCost[]> {
  const pages = pagesIn(folder);
  if (pages.length === 0) throw new Error(`no .html files in ${folder}`);
  const server = await serve((_, at) => {
    const file = path.join(folder, path.normalize(decodeURIComponent(at)));
    return pages.includes(path.relative(folder, file)) ? fs.readFileSync(file, 'utf8') : undefined;
  });
  const own = distWithAccess('http://*/*', 'https://*/*');
  const empty = emptyExtension();
  const contenders: Contender[] = [];
  for (const [name, dist] of Object.entries({ empty, tapeback: own, ...others }))
    contenders.push({ name, chrome: await launchChrome(dist, server.port), loads: [], bytes: 0 });
  await switchOn(contenders[1]!.chrome);
  const urlOf = (file: string) => `${HOST}/${file.split(path.sep).map(encodeURIComponent).join('/')}`;
  for (const one of contenders) one.bytes = await bytesIn(one.chrome, `${HOST}/nothing-here`);
  const random = seeded();
  for (let turn = 0; turn <= ROUNDS; turn++)
    for (const file of shuffled(pages, random))
      for (const one of shuffled(contenders, random)) {
        const load = await inNewTab(one.chrome, (page, cdp) => profiled(page, cdp, one.chrome.id, urlOf(file)));
        if (turn > 0) one.loads.push(load);
      }
  for (const { chrome } of contenders) await chrome.close();
  server.close();
  for (const made of [own, empty]) fs.rmSync(made, { recursive: true });
  return contenders.map((one) => costOf(one, contenders[0]!));
}
