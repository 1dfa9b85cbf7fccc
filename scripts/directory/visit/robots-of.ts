import type { CDPSession, Page } from 'playwright-core';
import type { Paused } from './gate.ts';
import { readRobots, type Robots, type RobotsAnswer } from './robots.ts';

/** A site's rules, or why it could not be reached at all (Chromium's error, such as `NAME_NOT_RESOLVED`). */
export type RobotsResult = { ok: true; robots: Robots } | { ok: false; why: string };

// Nobody answers at that address; any other error means that an answer did not reach us (RFC 9309, 2.3.1.4).
const NOBODY = /ERR_(NAME_NOT_RESOLVED|CONNECTION_REFUSED|ADDRESS_\w+|NAME_RESOLUTION_FAILED|SSL_\w+|CERT_\w+)/;

/** Fetches robots.txt files one after the other in a separate tab. */
export type RobotsTab = (origin: string, time: number) => Promise<RobotsResult>;

/** A tab that fetches like any page; the answer is read before anything is shown or saved. */
export async function openRobotsTab(page: Page): Promise<RobotsTab> {
  const cdp = await page.context().newCDPSession(page);
  let answer: RobotsAnswer = { status: 'unreachable' };
  cdp.on('Fetch.requestPaused', (event) => void take(cdp, event).then((taken) => (answer = taken ?? answer)));
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*', requestStage: 'Response' }] });
  return async (origin, time) => {
    answer = { status: 'unreachable' };
    const failure = await page.goto(`${origin}/robots.txt`, { timeout: time }).then(() => '', String);
    const nobody = NOBODY.exec(failure)?.[1];
    return nobody ? { ok: false, why: nobody } : { ok: true, robots: readRobots(origin, answer) };
  };
}

/** The answer after all redirects (RFC 9309, 2.3.1.2); the page itself never gets it. */
async function take(cdp: CDPSession, event: Paused): Promise<RobotsAnswer | undefined> {
  const { requestId, responseStatusCode: status } = event;
  if (status === undefined || (status >= 300 && status < 400 && hasLocation(event))) {
    await cdp.send('Fetch.continueRequest', { requestId }).catch(() => undefined);
    return undefined;
  }
  const answer = await cdp.send('Fetch.getResponseBody', { requestId }).then(
    ({ body, base64Encoded }) => ({
      status,
      body: base64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body,
    }),
    () => undefined,
  );
  await cdp.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }).catch(() => undefined);
  return answer;
}

function hasLocation({ responseHeaders }: Paused): boolean {
  return responseHeaders?.some(({ name }) => name.toLowerCase() === 'location') ?? false;
}
