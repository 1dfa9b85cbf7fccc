import type { Browser } from 'playwright-core';
import { isSameSite } from '../../src/core/suffixes.ts';
import { suffixText } from '../../src/directory/suffix-file.ts';
import { planFill, valuesOf } from '../../src/fields/plan.ts';
import { buildContentScript, openChromium, openPage, type OpenedPage } from '../evaluate/browser.ts';
import { sender } from '../evaluate/form-fill.ts';
import { readTable } from '../evaluate/table.ts';
import {
  addressPage,
  casesOf,
  fieldPage,
  type CaseFile,
  FOREIGN,
  statementPage,
  type HiddenCase,
} from './hidden-cases.ts';

// Also finds fields in the page's shadow trees.
const HELD = `(() => { const find = (root) => [...root.querySelectorAll('*')].flatMap((e) =>
  [...(e.matches('.one') ? [e.value] : []), ...(e.shadowRoot ? find(e.shadowRoot) : [])]); return find(document).join(''); })()`;

/** A set of cases, and those that were used although hidden, or left out although visible. */
export interface Judged {
  cases: HiddenCase[];
  used: string[];
  left: string[];
}

async function isFilled(opened: OpenedPage): Promise<boolean> {
  const { url, forms, steps } = await opened.ask({ type: 'page/scan' });
  const values = [...forms, ...steps].flatMap((form) => valuesOf(planFill(form, sender).fills));
  await opened.ask({ type: 'page/fill', order: { url, values } });
  return (await opened.evaluate<string>(HELD)) !== '';
}

async function isOfferedFirst(opened: OpenedPage): Promise<boolean> {
  const { addresses } = await opened.ask({ type: 'page/read' });
  return addresses[0]?.email.endsWith(`@${FOREIGN}`) ?? false;
}

async function isFollowedFirst(opened: OpenedPage): Promise<boolean> {
  const { links } = await opened.ask({ type: 'page/read' });
  return links.ownPolicy[0]?.href.includes(FOREIGN) ?? false;
}

/** So many pages are open at once: most of the time goes by waiting. */
const LANES = 6;

/** Each case on its own page, in Chromium, read by the content script that ships. */
async function judge(
  browser: Browser,
  cases: HiddenCase[],
  script: string,
  pageOf: (one: HiddenCase) => string,
  isUsed: (opened: OpenedPage) => Promise<boolean>,
): Promise<Judged> {
  const judged: Judged = { cases, used: [], left: [] };
  const waiting = [...cases];
  const lane = async () => {
    // A page of one lane serves one case after another: a new one for each takes longer than the case.
    const page = await browser.newPage();
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const opened = await openPage(page, 'https://www.site.example/pagina', pageOf(one), script, true);
      // People see a page after it has loaded: anything that fades in has appeared by then.
      await page.waitForTimeout(150);
      const used = await isUsed(opened);
      if (used && one.isHidden) judged.used.push(one.name);
      if (!used && !one.isHidden) judged.left.push(one.name);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return judged;
}

/** The sets of cases, each with the script to run, the page around a case, and what counts as used. */
const sets = {
  fields: { script: 'fill', pageOf: fieldPage, isUsed: isFilled },
  addresses: { script: 'read', pageOf: addressPage, isUsed: isOfferedFirst },
  statements: { script: 'read', pageOf: statementPage, isUsed: isFollowedFirst },
} as const;

/** Hidden fields that are filled, hidden addresses and links that come first, and visible ones that are not used. */
export async function judgeHidden(name: CaseFile): Promise<Judged> {
  const { script, pageOf, isUsed } = sets[name.replace('more-', '') as keyof typeof sets];
  const code = await buildContentScript(script);
  const browser = await openChromium();
  try {
    return await judge(browser, casesOf(name), code, pageOf, isUsed);
  } finally {
    await browser.close();
  }
}

/** Pairs of hosts that are wrongly taken for one site, or for two. */
export async function wrongPairs(file = 'same-site'): Promise<string[]> {
  const rows = readTable(`test/fixtures/hidden/${file}.tsv`) ?? [];
  const suffixes = await suffixText();
  return rows
    .filter(({ page = '', other = '', same }) => isSameSite(page, other, suffixes) !== (same === 'yes'))
    .map(({ page, other, same }) => `${page} ${other}: ${same === 'yes' ? 'two' : 'one'}`);
}

const countsOf = ({ cases, used, left }: Judged) => {
  const hidden = cases.filter(({ isHidden }) => isHidden).length;
  return {
    hiddenUsed: used.length,
    ofHidden: hidden,
    seenLeft: left.length,
    ofSeen: cases.length - hidden,
    used,
    left,
  };
};

const names = ['fields', 'addresses', 'statements', 'more-fields', 'more-addresses', 'more-statements'] as const;

/** `npm run -s attack:hidden`: counts by set, and the names of the cases that failed; with the name of a set, only that set. */
export async function main([only]: string[]): Promise<number> {
  for (const name of names.filter((one) => only === undefined || one === only))
    console.log(JSON.stringify({ [name]: countsOf(await judgeHidden(name)) }, undefined, 1));
  const pairs = readTable('test/fixtures/hidden/same-site.tsv') ?? [];
  console.log(JSON.stringify({ sameSite: { wrong: await wrongPairs(), of: pairs.length } }, undefined, 1));
  return 0;
}
