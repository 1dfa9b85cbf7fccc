const NAME = 'cases';

/** Tells our open pages that cases changed, by their ids; none named means any of them. */
export function signalCases(ids: readonly string[]): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(ids);
  channel.close();
}

/** Hears what `signalCases` tells until the returned function is called. A private window hears nothing. */
export function hearCases(heard: (ids: readonly string[]) => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', ({ data }: MessageEvent<readonly string[]>) => heard(data));
  return () => channel.close();
}
