import type { Chrome } from '../../test/support/chrome.ts';
import { user, type Out } from './shape.ts';

const BLANK = /\[[^\]\n]{1,60}\]|\{[\w:]+\}|_{3,}/;
const WAIT_MS = 5000;

/** What is wrong with an outgoing text: it lacks the user's or the company's name, or has a blank. */
function wrongWith(text: string, { company }: Out): string[] {
  return [
    ...(text.includes(user.name) ? [] : ['without the user’s name']),
    ...(text.includes(company) ? [] : [`without ${company}`]),
    ...(BLANK.test(text) ? [`with a blank: ${BLANK.exec(text)?.[0]}`] : []),
  ];
}

async function waitFor<T>(look: () => Promise<T | undefined> | T | undefined): Promise<T | undefined> {
  for (const end = Date.now() + WAIT_MS; Date.now() < end;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}

async function mailed(browser: Chrome, out: Out): Promise<string[]> {
  const url = await waitFor(() => browser.mailtos()[0]);
  if (!url) return ['no mail was opened'];
  const { pathname, searchParams } = new URL(url);
  const to = decodeURIComponent(pathname);
  return [
    ...(to === out.to ? [] : [`to “${to}”, not “${out.to}”`]),
    ...(searchParams.get('subject') ? [] : ['without a subject']),
    ...wrongWith(searchParams.get('body') ?? '', out),
  ];
}

async function printed(browser: Chrome, out: Out): Promise<string[]> {
  const paper = await waitFor(() => browser.context.pages().find((page) => page.url().includes('/ui/paper/')));
  if (!paper) return ['no letter to print'];
  await paper.waitForSelector('h1, h2');
  return wrongWith(await paper.innerText('body'), out);
}

/** The page's form after filling; the user submits it. */
async function filled(browser: Chrome, out: Out): Promise<string[]> {
  const page = browser.context.pages().find((one) => one.url().startsWith('http'));
  const values = () =>
    page?.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('form input, form textarea')]
        .map(({ value }) => value)
        .join('\n'),
    );
  const text = await waitFor(async () => {
    const now = await values();
    return now?.includes(user.name) ? now : undefined;
  });
  return text === undefined ? ['the form was not filled'] : wrongWith(text, out);
}

/** What is wrong with what a journey sent out, in sentences; empty if nothing is. */
export function faultsOf(browser: Chrome, out: Out): Promise<string[]> {
  return { mail: mailed, print: printed, form: filled }[out.way](browser, out);
}
