import { getDomain } from 'tldts';

/** The registrable domain (publicsuffix.org, private part included): it has one owner, so its pages share one pause. */
export function siteOf(url: string): string {
  return getDomain(url, { allowPrivateDomains: true }) ?? '';
}

export interface Clock {
  now: () => number;
  sleep: (ms: number) => Promise<void>;
}

export const clock: Clock = {
  now: () => performance.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

export interface Pace {
  /** Waits until the site may be contacted again; returns the ms it waited. */
  turn: (url: string, wait?: number) => Promise<number>;
  /** Records that the site was just busy with us, so that the pause starts now. */
  rest: (url: string) => void;
}

/** At least `delay` ms, or what the site itself asks for, between two pages of one site. */
export function makePace(delay: number, { now, sleep }: Clock = clock): Pace {
  const last = new Map<string, number>();
  const rest = (url: string) => void last.set(siteOf(url), now());
  return {
    rest,
    async turn(url, wait = 0) {
      const due = (last.get(siteOf(url)) ?? -Infinity) + Math.max(delay, wait);
      const pause = Math.max(0, due - now());
      // Timers may fire slightly early.
      if (pause > 0) await sleep(Math.ceil(pause) + 1);
      rest(url);
      return pause;
    },
  };
}
