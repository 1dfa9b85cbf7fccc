const last = new Map<string, Promise<unknown>>();

/** `navigator.locks` as far as we ask it, which Node 20 and jsdom lack: one after the other, by name. */
function request<R>(name: string, act: () => Promise<R>): Promise<R> {
  const turn = (last.get(name) ?? Promise.resolve()).then(act, act);
  last.set(
    name,
    turn.catch(() => undefined),
  );
  return turn;
}

// Configurable, as tests that take the place of the whole navigator expect it.
const lasting = { configurable: true, writable: true };
if (!('navigator' in globalThis)) Object.defineProperty(globalThis, 'navigator', { value: {}, ...lasting });
if (!('locks' in globalThis.navigator))
  Object.defineProperty(globalThis.navigator, 'locks', { value: { request }, ...lasting });
