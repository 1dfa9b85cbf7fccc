import { buildContentScript, openChromium, openPage } from '../../scripts/evaluate/browser.ts';
import { noticeWords } from '../../src/detect/notice-words.ts';
import { detectWords } from '../../src/words/detect-words.ts';
import { fieldWords } from '../../src/words/field-words.ts';
import { demoPage } from '../support/demo-site.ts';

const ROUNDS = 15;

export interface ReaderTimes {
  /** Median milliseconds in the page for one reading, and for one scan of its forms. */
  read: number;
  scan: number;
  /** The same page with its main part a hundred times over. */
  readLarge: number;
}

const median = (times: number[]) =>
  Math.round((times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0) * 10) / 10;

/** Asks the real content script again and again, timed inside the page. */
async function times(html: string, script: string, type: 'page/read' | 'page/scan'): Promise<number> {
  const browser = await openChromium();
  const page = await browser.newPage();
  const opened = await openPage(page, 'http://www.voorbeeld-energie.example/', html, script);
  const words = type === 'page/read' ? { words: noticeWords, languages: detectWords } : { languages: fieldWords };
  // The browser has the question ready before the script hears of it.
  const loop = `(async () => { const asked = ${JSON.stringify({ type, ...words })}; const times = [];
    for (let n = 0; n < ${ROUNDS}; n++) { const start = performance.now(); await ask(asked); times.push(performance.now() - start); }
    return times; })()`;
  const measured = await opened.evaluate<number[]>(loop);
  await browser.close();
  return median(measured);
}

/** Reader and form scan on the demo company's pages. */
export async function benchReader(): Promise<ReaderTimes> {
  const [read, fill] = [await buildContentScript('read'), await buildContentScript('fill')];
  const privacy = demoPage('www.voorbeeld-energie.example', '/privacy') ?? '';
  const contact = demoPage('www.voorbeeld-energie.example', '/klantenservice') ?? '';
  const large = privacy.replace(/<main>([\s\S]*)<\/main>/, (_, main: string) => `<main>${main.repeat(100)}</main>`);
  return {
    read: await times(privacy, read, 'page/read'),
    scan: await times(contact, fill, 'page/scan'),
    readLarge: await times(large, read, 'page/read'),
  };
}
