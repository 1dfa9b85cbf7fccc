import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../evaluate/browser.ts';
import { addressPage, casesOf, fieldPage, FOREIGN, statementPage, type HiddenCase } from './hidden-cases.ts';

/** A colour channel that differs by less is not text that anybody can read. */
const FAINT = 40;

// Types into the field as a user would, even inside shadow trees.
const TYPE = `(() => { const find = (root) => [...root.querySelectorAll('*')].flatMap((e) =>
  [...(e.matches('.one') ? [e] : []), ...(e.shadowRoot ? find(e.shadowRoot) : [])]);
  for (const e of find(document)) { if (SEEN) e.focus(); e.value = VALUE; e.dispatchEvent(new Event('input', { bubbles: true })); } })()`;

async function typedPicture(page: Page, one: HiddenCase, value: string): Promise<string> {
  await page.setContent(fieldPage(one));
  await page.waitForTimeout(120);
  await page.evaluate(TYPE.replace('SEEN', String(!one.isHidden)).replace('VALUE', JSON.stringify(value)));
  return picture(page);
}

async function shownPicture(page: Page, html: string): Promise<string> {
  await page.setContent(html);
  await page.waitForTimeout(120);
  return picture(page);
}

const picture = async (page: Page) => (await page.screenshot({ caret: 'hide' })).toString('base64');

/** Number of pixels that differ visibly between two pictures. */
const DIFFER = `async ([a, b, faint]) => { const read = async (data) => { const image = new Image(); image.src = 'data:image/png;base64,' + data; await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height); const to = canvas.getContext('2d'); to.drawImage(image, 0, 0); return to.getImageData(0, 0, image.width, image.height).data; };
  const [one, two] = [await read(a), await read(b)]; let count = 0; for (let n = 0; n < one.length; n++) if (Math.abs(one[n] - two[n]) > faint) count++; return count; }`;

async function differs(bench: Page, a: string, b: string): Promise<boolean> {
  return (await bench.evaluate<number>(`(${DIFFER})(${JSON.stringify([a, b, FAINT])})`)) > 0;
}

const other = (html: string) =>
  html
    .replaceAll(`privacy@${FOREIGN}`, `wwwwwww@${FOREIGN}`)
    .replace(/Privacy statement(?=<\/a>|"| *<\/a>)/, 'Mmmmmmmmmmmmmmmmm');

async function pairOf(page: Page, file: string, one: HiddenCase): Promise<[string, string]> {
  if (file === 'fields') return [await typedPicture(page, one, ''), await typedPicture(page, one, '06 12345678 WWWW')];
  const html = file === 'addresses' ? addressPage(one) : statementPage(one);
  return [await shownPicture(page, html), await shownPicture(page, other(html))];
}

/** Cases whose label contradicts the pictures taken with two different texts. */
async function mislabelled(browser: Browser, file: 'fields' | 'addresses' | 'statements'): Promise<string[]> {
  const [page, bench] = [await browser.newPage(), await browser.newPage()];
  const wrong: string[] = [];
  for (const one of casesOf(file)) {
    const [a, b] = await pairOf(page, file, one);
    if ((await differs(bench, a, b)) === one.isHidden) wrong.push(`${one.isHidden ? 'hidden' : 'seen'}: ${one.name}`);
  }
  return wrong;
}

/** `npm run -s attack:pictures`: checks the labels of `test/fixtures/hidden` against what Chromium draws. */
export async function main(): Promise<number> {
  const browser = await openChromium();
  try {
    const fields = await mislabelled(browser, 'fields');
    const addresses = await mislabelled(browser, 'addresses');
    const statements = await mislabelled(browser, 'statements');
    console.log(JSON.stringify({ fields, addresses, statements }, undefined, 1));
  } finally {
    await browser.close();
  }
  return 0;
}
