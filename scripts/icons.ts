import fs from 'node:fs';
import { chromium, type Page } from 'playwright-core';

const SIZES = [16, 32, 48, 128];
/** Additional sizes for the stores. */
const STORE_SIZES = [300, 512];

/** Signs that distinguish the states without colour: a disc, a square and a triangle at the corner, on a 128 by 128 grid. */
const signs = {
  here: '<circle cx="98" cy="30" r="28"/>',
  notice: '<rect x="72" y="2" width="54" height="54"/>',
  due: '<path d="M98 2l30 54H68z"/>',
};

/** The mark with a sign; a gap around the sign keeps its outline visible at 16 pixels, on light and dark toolbars. */
function withSign(mark: string, sign: string): string {
  const gap = `<mask id="gap"><rect width="128" height="128" fill="#fff"/><g stroke="#000" stroke-width="18">${sign}</g></mask>`;
  const body = mark.replace(/(<svg[^>]*>)([\s\S]*)(<\/svg>)/, '$1$2');
  const [start = '', ...rest] = body.split(/(?<=<svg[^>]*>)/);
  return `${start}${gap}<g mask="url(#gap)">${rest.join('')}</g><g fill="#c2410c">${sign}</g></svg>`;
}

async function draw(page: Page, svg: string, size: number, file: string): Promise<void> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  fs.writeFileSync(file, await page.screenshot({ omitBackground: true }));
}

/** The small tile of the Chrome Web Store: the mark, the name and what the extension is for. */
async function drawTile(page: Page, mark: string): Promise<void> {
  const style = `body { margin: 0; display: grid; place-content: center; justify-items: center; gap: 12px; height: 100vh; background: #fbfaf7;
    color: #0b6b5d; font: 700 40px system-ui, sans-serif } svg { width: 104px } p { margin: 0; font-size: 20px; font-weight: 600; color: #1d2521 }`;
  await page.setViewportSize({ width: 440, height: 280 });
  await page.setContent(`<style>${style}</style>${mark}Tapeback<p>Your call, your recording</p>`);
  await page.screenshot({ path: 'docs/store/tile.png' });
}

/** Draws public/icons and the stores' icons from docs/icon.svg: the mark in all sizes, and the toolbar's states in both toolbar sizes: `npm run icons`. */
export async function main(): Promise<number> {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
  const page = await browser.newPage();
  const mark = fs.readFileSync('docs/icon.svg', 'utf8');
  for (const size of SIZES) await draw(page, mark, size, `public/icons/${size}.png`);
  for (const size of STORE_SIZES) await draw(page, mark, size, `docs/store/icon-${size}.png`);
  for (const [state, sign] of Object.entries(signs))
    for (const size of [16, 32]) await draw(page, withSign(mark, sign), size, `public/icons/${state}-${size}.png`);
  await drawTile(page, mark);
  await browser.close();
  return 0;
}
