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

const home = (globalThis.navigator ??
  Object.defineProperty(globalThis, 'navigator', { value: {} }).navigator) as object;
if (!('locks' in home)) Object.defineProperty(home, 'locks', { value: { request } });
