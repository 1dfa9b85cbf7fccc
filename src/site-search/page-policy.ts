import type { Trouble } from './shape.ts';

/** The browser tells of a refusal a moment after it refused. */
const WAIT_MS = 100;

/** Listens whether the policy of the page in front refuses a request of ours, until it is told to end. */
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
