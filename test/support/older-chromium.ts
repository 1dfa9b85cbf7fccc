import { runFirst } from './first-script.ts';

/**
 * What Chromium 121 to 147 has and lacks: no `browser`, so webextension-polyfill is active, and a promise returned
 * by a message listener does not count as an answer. `returned` counts what the listeners returned. Chromium may bring `browser`
 * back when access is granted: `atStart` says what our own code found.
 */
const hidden = `delete globalThis.browser;
globalThis.atStart = typeof globalThis.browser;
`;
const before148 = `${hidden}const { onMessage } = chrome.runtime;
const add = onMessage.addListener.bind(onMessage);
globalThis.returned = { later: 0, promise: 0, nothing: 0 };
onMessage.addListener = (listener) => add((...message) => {
  const given = listener(...message);
  globalThis.returned[given === true ? 'later' : given instanceof Promise ? 'promise' : 'nothing']++;
  return given === true;
});
`;

/** Makes the scripts of a copy of the built extension run as in Chromium 121 to 147, in the worker, our pages and web pages. */
export function makeOlder(dist: string): void {
  runFirst(dist, before148, hidden);
}
