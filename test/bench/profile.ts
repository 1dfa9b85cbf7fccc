/** A CPU profile as V8 gives it, as far as it is looked at here; times in microseconds. */
interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

/** Nodes of a CPU profile with a frame of this origin on their stack. */
function ownNodes({ nodes }: Profile, origin: string): Set<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const queue = nodes.slice(0, 1).map(({ id }) => ({ id, below: false }));
  for (let next = queue.pop(); next; next = queue.pop()) {
    const node = byId.get(next.id);
    const below = next.below || (node?.callFrame.url.startsWith(origin) ?? false);
    if (below) own.add(next.id);
    for (const id of node?.children ?? []) queue.push({ id, below });
  }
  return own;
}

// A thread that was not running for so many samples was not the script's doing.
const MOST_SAMPLES = 20;

/** Milliseconds that code of an origin, and what it called, took in a CPU profile: in all, and in one stretch. */
export function ownCode(profile: Profile, origin: string, sampleUs: number): { own: number; longest: number } {
  const nodes = ownNodes(profile, origin);
  let [own, longest, stretch] = [0, 0, 0];
  (profile.samples ?? []).forEach((id, at) => {
    const us = Math.min(Math.max(profile.timeDeltas?.[at + 1] ?? 0, 0), MOST_SAMPLES * sampleUs);
    stretch = nodes.has(id) ? stretch + us : 0;
    own += nodes.has(id) ? us : 0;
    longest = Math.max(longest, stretch);
  });
  return { own: own / 1000, longest: longest / 1000 };
}
