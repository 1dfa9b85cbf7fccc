import robotsParser from 'robots-parser';

/** Our name in robots.txt (RFC 9309, 2.2.1) and in every request. */
export const PRODUCT_TOKEN = 'TapebackHarvest';

/** What a site's robots.txt allows us; `wait` is its Crawl-delay in ms, at most a minute. */
export interface Robots {
  mayOpen(url: string): boolean;
  wait: number;
}

/** The result of fetching robots.txt: an answer, or none. */
export type RobotsAnswer = { status: number; body: string } | { status: 'unreachable' };

// RFC 9309, 2.5: at least 500 KiB must be read.
const MOST_BYTES = 512_000;
const LONGEST_LINE = 2_000;
const LONGEST_WAIT = 60_000;

/** The rules for us by RFC 9309: 4xx allows everything, 5xx and no answer allow nothing (2.3.1.3 and 2.3.1.4). */
export function readRobots(origin: string, answer: RobotsAnswer): Robots {
  if (answer.status === 'unreachable' || answer.status >= 500) return { mayOpen: () => false, wait: 0 };
  if (answer.status < 200 || answer.status >= 300) return { mayOpen: () => true, wait: 0 };
  const rules = robotsParser(`${origin}/robots.txt`, keepRules(answer.body));
  const delay = rules.getCrawlDelay(PRODUCT_TOKEN) ?? 0;
  return {
    mayOpen: (url) => rules.isAllowed(url, PRODUCT_TOKEN) === true,
    wait: Math.min(LONGEST_WAIT, Math.max(0, delay * 1000)),
  };
}

/** Keeps only the lines of groups: other records must not split them (RFC 9309, 2.2.4). */
function keepRules(body: string): string {
  const text = body.slice(0, MOST_BYTES);
  return text
    .split(/\r\n|\r|\n/)
    .flatMap(ruleLine)
    .join('\n');
}

/** A refusal that is too long is cut, since half of it refuses more; a permission that is too long is dropped. */
function ruleLine(line: string): string[] {
  if (line.length <= LONGEST_LINE)
    return /^[\s\uFEFF]*(user-agent|allow|disallow|crawl-delay)\s*:/i.test(line) ? [line] : [];
  return /^\s*disallow\s*:/i.test(line) ? [line.slice(0, LONGEST_LINE)] : [];
}
