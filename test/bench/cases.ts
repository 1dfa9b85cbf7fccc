import type { Page } from 'playwright-core';
import { asEvent, type CaseEvent } from '../../src/cases/events.ts';
import { launchChrome } from '../support/chrome.ts';
import { serve } from '../support/server.ts';
import { median, round, timeControl } from './lookup.ts';

const CASES = 10_000;
const EVENTS = 10;
const ROUNDS = 15;
const QUERIES = ['modelbank', 'case 9999', 'opname gesprek dossier', 'nobody of that name'];

/** Milliseconds, medians: with 10,000 cases of 10 events the first page on screen, and a search once it has its index. */
export interface CasesBench {
  list: number;
  search: number;
  /** The first search, which builds the index. */
  firstSearch: number;
  control: number;
}

const letter = 'Hierbij verzoek ik u om een kopie van de opname van mijn gesprek met uw klantenservice. '.repeat(34);

/** What happened to one case: a letter of 3 KiB and nine notes. */
function eventsOf(n: number): CaseEvent[] {
  const id = `case-${n}`;
  const draft = {
    request: 'access-recording' as const,
    addressee: { name: `Modelbank ${n}`, host: `m${n}.example` },
    jurisdiction: 'nl',
    language: 'nl',
    letter: { subject: `Case ${n}`, body: letter },
  };
  const at = new Date(Date.UTC(2026, 0, 1, 0, n % 1440));
  const news = [
    { type: 'drafted' as const, draft, channel: 'email' },
    { type: 'sent' as const, day: '2026-01-02' },
    ...Array.from({ length: EVENTS - 2 }, (_, k) => ({ type: 'noted' as const, text: `Note ${k} of case ${n}` })),
  ];
  return news.map((one, order) => ({ ...asEvent(id, one, at, `${n}-${order}`), order }));
}

/** Writes events past the background, and one line of an older version, so that every line is made anew. */
async function seed(page: Page, events: readonly CaseEvent[]): Promise<void> {
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('tapeback');
        open.addEventListener('error', () => reject(new Error('no database')));
        open.addEventListener('success', () => {
          const write = open.result.transaction(['events', 'summaries'], 'readwrite');
          for (const one of all) write.objectStore('events').put(one);
          write.objectStore('summaries').put({ id: 'old', version: 0, rank: '0' });
          write.addEventListener('complete', () => {
            open.result.close();
            resolve();
          });
        });
      }),
    events,
  );
}

/** Measures the list and the search of 10,000 cases in Chromium, as a page of ours waits for them. */
export async function benchCases(): Promise<CasesBench> {
  const server = await serve();
  const chrome = await launchChrome('dist/chrome', server.port);
  const page = await chrome.context.newPage();
  await page.goto(chrome.url('src/ui/app/index.html'));
  await page.waitForSelector('h1');
  for (let from = 0; from < CASES; from += 500)
    await seed(page, Array.from({ length: 500 }, (_, n) => eventsOf(from + n)).flat());
  await page.reload();
  await page.waitForSelector('[data-name=case]', { timeout: 120_000 });
  const list: number[] = [];
  for (let n = 0; n < ROUNDS; n++) list.push(await timeList(page));
  const firstSearch = await timeSearch(page, 'modelbank');
  const search: number[] = [];
  for (let n = 0; n < ROUNDS; n++) for (const query of QUERIES) search.push(await timeSearch(page, query));
  await chrome.close();
  server.close();
  return {
    list: round(median(list)),
    search: round(median(search)),
    firstSearch: round(firstSearch),
    control: round(median(Array.from({ length: ROUNDS }, timeControl))),
  };
}

/** From the view's beginning to its first case on screen. */
function timeList(page: Page): Promise<number> {
  return page.evaluate(async () => {
    location.hash = '#calls';
    while (document.querySelector('[data-name=case]')) await new Promise(requestAnimationFrame);
    const start = performance.now();
    location.hash = '#requests';
    while (!document.querySelector('[data-name=case]')) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
}

function timeSearch(page: Page, text: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const start = performance.now();
    await chrome.runtime.sendMessage({ type: 'search-cases', text: wanted, limit: 100 });
    return performance.now() - start;
  }, text);
}
