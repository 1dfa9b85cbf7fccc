import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { draft, event } from '../support/case.ts';
import { launchChrome, type Chrome } from '../support/chrome.ts';
import { serve } from '../support/server.ts';
import { joined, nothing, onLine, talk, wav } from '../support/sound.ts';
import { askFrom } from '../support/stored.ts';

export interface RecordingCost {
  name: string;
  /** Megabytes of the file, and hours of its sound. */
  size: number;
  hours: string;
  /** Seconds until what was seen stands there, and megabytes that our page's process held at most, and before. */
  seconds: number;
  peak: number;
  before: number;
}

const MB = 1_000_000;

/** A made-up call again and again, up to a size in bytes: as WAV of 16 kHz, or as the 8 kbit/s MP3 of the fixtures. */
function writeSound(file: string, size: number): void {
  const call = onLine(joined(talk(20, 110), nothing(0.4), talk(20, 210, 2), nothing(0.6)));
  const one = file.endsWith('.wav') ? Buffer.from(wav([call])) : fs.readFileSync('test/fixtures/talk.mp3');
  const head = file.endsWith('.wav') ? one.subarray(0, 44) : Buffer.alloc(0);
  const body = one.subarray(head.length);
  const times = Math.floor((size - head.length) / body.length);
  if (head.length > 0) {
    head.writeUInt32LE(36 + times * body.length, 4);
    head.writeUInt32LE(times * body.length, 40);
  }
  fs.writeFileSync(file, head);
  for (let n = 0; n < times; n += 1) fs.appendFileSync(file, body);
}

/** Resident megabytes of our page's process now or at most (proc(5): VmRSS, VmHWM), the largest of the browser's renderers. */
function resident(what: 'VmRSS' | 'VmHWM', pids: readonly number[]): number {
  const of = (pid: number) =>
    Number(new RegExp(`${what}:\\s+(\\d+)`).exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  return Math.round(Math.max(...pids.map(of)) / 1000);
}

async function renderers({ raw }: Chrome): Promise<number[]> {
  const { processInfo } = (await raw.send('SystemInfo.getProcessInfo')) as {
    processInfo: { type: string; id: number }[];
  };
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

async function cost(browser: Chrome, file: string): Promise<RecordingCost> {
  const page = await browser.context.newPage();
  await page.goto(browser.url(`src/ui/app/index.html?${path.basename(file)}#case=bench`));
  await page.waitForSelector('[name=keep-file]', { state: 'attached' });
  const pids = await renderers(browser);
  const before = resident('VmRSS', pids);
  await page.setInputFiles('[name=keep-file]', file);
  const start = performance.now();
  await page.locator('[data-name=look-large], [data-name=look-over]').last().click();
  const seen = page.locator('[data-name=seen-recording]', { hasText: 'Length' }).last();
  await seen.waitFor({ timeout: 3_600_000 });
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  const hours = /Length ([\d:]+)/.exec(await seen.innerText())?.[1] ?? '';
  const peak = resident('VmHWM', pids);
  await page.close();
  return { name: path.basename(file), size: Math.round(fs.statSync(file).size / MB), hours, seconds, peak, before };
}

/** What looking over large recordings costs: those given, else 200 MB of WAV and ten hours of MP3. Each in a browser of its own. */
export async function benchRecordings(given: readonly string[]): Promise<RecordingCost[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tapeback-recordings-'));
  const made = { 'large.wav': 200 * MB, 'hours.mp3': 36 * MB };
  const files = given.length > 0 ? given : Object.keys(made).map((name) => path.join(folder, name));
  if (given.length === 0) for (const [name, size] of Object.entries(made)) writeSound(path.join(folder, name), size);
  const server = await serve();
  const found: RecordingCost[] = [];
  try {
    for (const file of files) {
      const browser = await launchChrome('dist/chrome', server.port);
      const events = [{ ...event({ type: 'drafted', draft, channel: 'email' }), id: 'b0', case: 'bench', order: 0 }];
      await askFrom(browser, { type: 'add-to-case', id: 'bench', events });
      found.push(await cost(browser, file));
      await browser.close();
    }
  } finally {
    server.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
  return found;
}
