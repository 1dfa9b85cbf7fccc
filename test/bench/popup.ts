import { launchChrome, type Chrome } from '../support/chrome.ts';
import { serve } from '../support/server.ts';

const ROUNDS = 9;
const URL_OF_COMPANY = 'http://www.modelbank.example/';

export interface PopupTimes {
  /** Milliseconds since the browser began to load the popup, worker stopped before: medians. */
  firstPaint: number;
  companyCard: number;
  /** From the click until the browser began to load it: its own time, most of it stopping the worker. */
  opening: number;
  /** Loading one of our own small files in a tab, in the same run: what the browser itself needs. */
  control: number;
}

const median = (times: number[]) => Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);

// Looked at before each frame, inside the popup: asking from outside would add its own time.
const cardShown = `new Promise((resolve) => { const look = () => document.querySelector('[data-name="company"]')
  ? resolve(performance.now()) : requestAnimationFrame(look); look(); })`;
const painted = `new Promise((resolve) => { const look = () => { const [paint] = performance.getEntriesByType('paint');
  if (paint) resolve(paint.startTime); else setTimeout(look, 5); }; look(); })`;

async function once(chrome: Chrome): Promise<Omit<PopupTimes, 'control'>> {
  await chrome.stopWorker();
  const start = Date.now();
  const popup = await chrome.clickToolbar(URL_OF_COMPANY);
  await popup.waitFor('document.body');
  const companyCard = await popup.evaluate<number>(cardShown);
  const firstPaint = await popup.evaluate<number>(painted);
  const opening = (await popup.evaluate<number>('performance.timeOrigin')) - start;
  await popup.close();
  return { firstPaint, companyCard, opening };
}

async function controlOnce(chrome: Chrome): Promise<number> {
  const page = await chrome.context.newPage();
  const start = Date.now();
  await page.goto(chrome.url('manifest.json'));
  const time = Date.now() - start;
  await page.close();
  return time;
}

/** Opens the real popup by the real toolbar click again and again, the worker cold each time. */
export async function benchPopup(): Promise<PopupTimes> {
  const server = await serve();
  const chrome = await launchChrome('dist/chrome', server.port);
  const page = await chrome.context.newPage();
  await page.goto(URL_OF_COMPANY);
  const rounds: Awaited<ReturnType<typeof once>>[] = [];
  const controls: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    controls.push(await controlOnce(chrome));
    await page.bringToFront();
    rounds.push(await once(chrome));
  }
  await chrome.close();
  server.close();
  // The first round fills the browser's caches.
  const counted = rounds.slice(1);
  return {
    firstPaint: median(counted.map((one) => one.firstPaint)),
    companyCard: median(counted.map((one) => one.companyCard)),
    opening: median(counted.map((one) => one.opening)),
    control: median(controls.slice(1)),
  };
}
