/** Flags for Chromium in tests: no sandbox (CI runs as root), no first-run pages, and as little of its own traffic as possible. */
export const chromiumFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
