import type { CDPSession } from 'playwright-core';
import { siteOf } from './pace.ts';
import type { Refusal } from './shape.ts';

/** The parts of CDP's `Fetch.requestPaused` that we need; only answers have a status. */
export interface Paused {
  requestId: string;
  frameId: string;
  resourceType: string;
  request: { url: string; method: string };
  responseStatusCode?: number;
  responseErrorReason?: string;
  responseHeaders?: { name: string; value: string }[];
}

/** What the gate checks before a request is sent; `turn` waits until the site may be contacted. */
export interface Rules {
  site: string;
  /** Undefined if robots.txt allows it; otherwise why not. */
  refusal(url: string): Promise<Refusal | undefined>;
  turn(url: string): Promise<void>;
  /** Records that the site has just answered. */
  rest: (url: string) => void;
  now: () => number;
}

/** The requests that passed; the last answer to the main frame. */
export interface Gate {
  refusal?: Refusal;
  status: number;
  /** Total ms that the page has waited for us, not we for the page. */
  waited: () => number;
}

const MOST_HOPS = 10;
const NEEDED = new Set(['Document', 'Script', 'XHR', 'Fetch']);

/**
 * Checks every request of a page, including redirects and refreshes: only GET, only the site itself, only what its
 * robots.txt allows, no pictures, styles or files. So nothing is ever sent, and no other site learns of the visit.
 */
export async function guardPage(cdp: CDPSession, mainFrame: string, rules: Rules): Promise<Gate> {
  const wait = makeStopwatch(rules.now);
  const gate: Gate = { status: 0, waited: wait.total };
  let hops = 0;
  const decide = async (event: Paused): Promise<Refusal | 'drop' | undefined> => {
    const isMain = event.resourceType === 'Document' && event.frameId === mainFrame;
    if (event.responseErrorReason !== undefined) return undefined;
    if (event.responseStatusCode !== undefined) {
      if (isMain) rules.rest(event.request.url);
      return isMain ? answered(event, gate) : undefined;
    }
    if (event.request.method !== 'GET' || !NEEDED.has(event.resourceType)) return 'drop';
    if (!isMain) return (await mayLoad(event.request.url, rules)) ? undefined : 'drop';
    if (++hops > MOST_HOPS) return { why: 'error', detail: 'endless redirect' };
    return (await judgePage(event.request.url, rules)) ?? (await rules.turn(event.request.url), undefined);
  };
  cdp.on('Fetch.requestPaused', (event) => {
    wait.start();
    void decide(event).then((no) => {
      wait.stop();
      if (no && no !== 'drop') gate.refusal ??= no;
      return pass(cdp, event.requestId, no === undefined);
    });
  });
  await cdp.send('Fetch.enable', {
    patterns: [{ urlPattern: '*' }, { urlPattern: '*', resourceType: 'Document', requestStage: 'Response' }],
  });
  return gate;
}

/** Measures the time during which at least one request is held back. */
function makeStopwatch(now: () => number) {
  let [held, since, sum] = [0, 0, 0];
  return {
    start: () => void (held++ === 0 && (since = now())),
    stop: () => void (--held === 0 && (sum += now() - since)),
    total: () => sum + (held > 0 ? now() - since : 0),
  };
}

/** If aborted, a form that submits itself leaves its page in place; a page that is gone has no requests left to pass. */
async function pass(cdp: CDPSession, requestId: string, go: boolean): Promise<void> {
  const done = go
    ? cdp.send('Fetch.continueRequest', { requestId })
    : cdp.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
  await done.catch(() => undefined);
}

async function mayLoad(url: string, rules: Rules): Promise<boolean> {
  return siteOf(url) === rules.site && (await rules.refusal(url)) === undefined;
}

async function judgePage(url: string, rules: Rules): Promise<Refusal | undefined> {
  const { host } = new URL(url);
  if (siteOf(url) === rules.site) return rules.refusal(url);
  return { why: 'redirected-elsewhere', detail: `leads to ${host}`, to: host };
}

/** The headers of the answer: a file is refused before it is downloaded. */
function answered(event: Paused, gate: Gate): Refusal | undefined {
  const status = event.responseStatusCode ?? 0;
  if (status >= 300 && status < 400) return undefined;
  gate.status = status;
  if (status === 404 || status === 410) return { why: 'page-gone', detail: `HTTP ${status}` };
  if (status >= 400) return { why: 'error', detail: `HTTP ${status}` };
  const header = event.responseHeaders?.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? '';
  const type = header.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/pdf') return { why: 'pdf-only', detail: 'the page is a PDF' };
  return /^(text\/html|application\/xhtml\+xml|)$/.test(type)
    ? undefined
    : { why: 'not-html', detail: type.slice(0, 60) };
}
