import type { Trouble } from './shape.ts';

/** The browser reports a refusal a moment after it refused. */
const WAIT_MS = 100;

/** Listens, until it is stopped, for the page's policy refusing one of our requests. */
export function hearPolicy(url: string): { whyFailed(): Promise<Trouble>; end(): void } {
  let refused = false;
  const heard = ({ isTrusted, blockedURI }: SecurityPolicyViolationEvent) => {
    if (isTrusted && blockedURI === url) refused = true;
  };
  document.addEventListener('securitypolicyviolation', heard);
  return {
    async whyFailed() {
      if (!navigator.onLine) return 'offline';
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
      return refused ? 'forbidden' : 'sends-on';
    },
    end: () => document.removeEventListener('securitypolicyviolation', heard),
  };
}
