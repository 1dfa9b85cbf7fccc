import { filesHolding } from './disk.ts';
import { demoPage } from '../../test/support/demo-site.ts';

/**
 * The private data of each path, as words that occur nowhere else. The names of the hosts are such words; only the
 * browser sees `visited`: what it leaves is the browser's own trace.
 */
export const words = {
  visited: 'hc8stkq5',
  shortcut: 'wk7pqzr3',
  phoneShortcut: 'bn4xvjt9',
  phoneButton: 'ym2fgdl6',
  phoneNote: 'gs5hwxc8',
  subject: 'rv3zpxw1',
  body: 'xe9ukmb2',
  name: 'dj6nbmy4',
  email: 'kx9lqwf2',
  frame: 'tz5chvg7',
  framed: 'pq1rdkn8',
  situation: 'uf4ytsj7',
  company: 'ob8zxgk3',
} as const;

export type PrivateThing = keyof typeof words;

/** Where each word is in a browser's profile, and the mark of a private window's address. */
export const tracesIn = (profile: string): Record<string, string[]> => ({
  ...Object.fromEntries(Object.entries(words).map(([thing, word]) => [thing, filesHolding(profile, word)])),
  mark: filesHolding(profile, '?private').concat(filesHolding(profile, '&private')),
});

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The site of a path, used by that path alone. */
export const siteOf = (thing: PrivateThing) => `http://www.${words[thing]}.example/contact`;

const frame = `<iframe src="http://www.${words.frame}.example/formulier" width="600" height="400" title="Contactformulier"></iframe>`;

/** The demo companies, and for each path's host a page with a form, in a frame from another site for `framed`. */
export function privatePage(host: string, path: string): string | undefined {
  const thing = Object.values(words).find((word) => host.includes(word));
  if (!thing) return demoPage(host, path);
  if (thing === words.framed) return `<!doctype html><html lang="nl"><title>Contact</title><h1>Contact</h1>${frame}`;
  return demoPage('www.formulier-in-frame.example', '/formulier')?.replace('</h1>', ` ${thing}</h1>`);
}
